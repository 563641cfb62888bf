import sql from 'sql-template-tag';
import { inHand } from './lawful/outages.lawful.js';
import type { Call } from './caller.js';
import type { Scene } from './scene.js';

/** A call whose state changes are not told by its operation alone. */
export interface More {
  operation: string;
  because: string;
  events: readonly string[];
  call: (scene: Scene) => Promise<Call>;
}

const cart = async (scene: Scene, ...units: ('digital' | 'pr')[]): Promise<Call> => {
  const things = await Promise.all(units.map((unit) => scene.asset({ unit })));
  return { who: '1008', body: { ...scene.cart(things[0]!), lines: things.map(({ id }) => ({ assetId: id })), submit: true } };
};
const decision = (body: object) => async (scene: Scene): Promise<Call> => ({ who: '1007', ids: { id: (await scene.submitted()).id }, body: { reason: 'ใช้อบรมเอง', ...body } });
const back = async (scene: Scene, condition: string): Promise<Call> => {
  const things = [await scene.out(), await scene.out()].map(({ thing }) => thing);
  return { who: '1006', body: { lines: things.map(({ tag }) => ({ tag, condition, note: 'จอแตก', photoIds: [] })), returnedBy: 'นางสาวพิมพ์ชนก แสงทอง' } };
};
const withoutSticker = async (scene: Scene): Promise<string> => {
  const { id } = await scene.asset();
  await scene.office.transactions.run((tx) => tx.run(sql`delete from tags where asset_id = ${id}`));
  return id;
};
const swap = async (scene: Scene): Promise<Call> => {
  const [{ id }, other] = [await scene.approved(), await scene.asset()];
  return { who: '1005', ids: { id }, body: { lines: [{ tag: other.tag, condition: 'normal', swapReason: 'เครื่องเดิมแบตเสื่อม' }], receipt: { signature: await scene.file('1005', 'signature') } } };
};

export const JOURNALLED_MORE: readonly More[] = [
  {
    operation: 'put /api/first-run/preset', because: 'each value that is another than before is a change of its own', events: Array<string>(3).fill('setting.changed'),
    call: async () => ({ who: '1013', body: { kind: 'central' } }),
  },
  {
    operation: 'post /api/sites', because: 'that a new site counts as inside is a setting of its own', events: ['site.created', 'setting.changed'],
    call: async (scene) => ({ who: '1013', body: { name: scene.name('อาคาร'), countsAsInside: true } }),
  },
  {
    operation: 'post /api/custodies/{id}/acceptance', because: 'a transfer accepted ends the custody before: one deed, whose row names both', events: ['custody.accepted'],
    call: async (scene) => {
      const { id } = await scene.held();
      const paper = { documentKind: 'order', documentNumber: '9/2569', documentOn: '2026-07-01' };
      return { who: '1015', ids: { id: await scene.made(`/api/custodies/${id}/transfer`, { personId: scene.person('1015'), ...paper }, '1005') } };
    },
  },
  {
    operation: 'post /api/outage-slips/{id}/entry', because: 'what the record speaks against is kept as one conflict', events: ['outage-slip.entered-in-conflict'],
    call: async (scene) => {
      const { slipId, body } = await inHand(scene);
      return { who: '1005', ids: { id: slipId }, body: { ...body, signerId: scene.person('1016'), keepsConflict: true } };
    },
  },
  {
    operation: 'post /api/loan-requests', because: 'written and sent are two changes of one request', call: (scene) => cart(scene, 'digital'),
    events: ['loan-request.created', 'loan-request.submitted'],
  },
  {
    operation: 'post /api/loan-requests', because: 'a cart over two units is two requests', call: (scene) => cart(scene, 'digital', 'pr'),
    events: ['loan-request.created', 'loan-request.created', 'loan-request.submitted', 'loan-request.submitted'],
  },
  { operation: 'post /api/loan-requests/{id}/decisions', because: 'one decision whatever it is', call: decision({ outcome: 'reject' }), events: ['loan-request.rejected'] },
  { operation: 'post /api/loan-requests/{id}/decisions', because: 'one decision whatever it is', call: decision({ outcome: 'send-back' }), events: ['loan-request.sent-back'] },
  {
    operation: 'post /api/loan-requests/{id}/decisions', because: 'an opinion is a step of its own', events: ['loan-request.opinion-given'],
    call: async (scene) => ({ who: '1007', ids: { id: (await scene.draft({ siteId: undefined, placeText: 'หอประชุมอำเภอ', reference: 'ศธ 0210/1', submit: true })).id }, body: { outcome: 'opinion', favourable: true } }),
  },
  {
    operation: 'post /api/loan-requests/{id}/extensions/{extensionId}/decision', because: 'one decision whatever it is', events: ['loan-request.extension-rejected'],
    call: async (scene) => ({ who: '1007', ids: await scene.laterDue(), body: { outcome: 'reject', reason: 'มีงานอื่นรอใช้' } }),
  },
  {
    operation: 'post /api/loan-requests/{id}/ratification', because: 'one decision whatever it is', events: ['loan-request.ratification-refused'],
    call: async (scene) => ({ who: '1007', ids: { id: (await scene.toRatify()).id }, body: { outcome: 'refused', reason: 'ไม่ใช่งานราชการ' } }),
  },
  { operation: 'post /api/loan-requests/{id}/checkout', because: 'a swap is part of the hand-over, and told in its row', call: swap, events: ['loan-request.checked-out'] },
  { operation: 'post /api/returns', because: 'one receipt, of however many slips: its row names them', call: (scene) => back(scene, 'normal'), events: ['return.taken-back'] },
  { operation: 'post /api/returns', because: 'damage notes are opened by the receipt, whose row names them', call: (scene) => back(scene, 'new-damage'), events: ['return.taken-back'] },
  {
    operation: 'post /api/asset-labels', because: 'each thing gets a sticker of its own when it is first printed', events: ['tag.issued', 'tag.issued'],
    call: async (scene) => ({ who: '1005', body: { ids: [await withoutSticker(scene), await withoutSticker(scene)], layout: 'a4-10' } }),
  },
  {
    operation: 'get /api/assets/{id}/label.pdf', because: 'the first print of a sticker issues it', events: ['tag.issued'],
    call: async (scene) => ({ who: '1005', ids: { id: await withoutSticker(scene) } }),
  },
  {
    operation: 'post /api/asset-lendability', because: 'one deed over many things: its row names each', events: ['assets.lendability-changed'],
    call: async (scene) => ({ who: '1005', body: { lendable: false, ids: [(await scene.asset()).id, (await scene.asset()).id] } }),
  },
  {
    operation: 'post /api/asset-lendability', because: 'all are so already', events: [],
    call: async (scene) => ({ who: '1005', body: { lendable: true, ids: [(await scene.asset()).id] } }),
  },
  {
    operation: 'post /api/register-imports/{id}/acceptance', because: 'a class that the file names first is made with it', events: ['asset-class.created', 'register.imported'],
    call: async (scene) => {
      const file = Buffer.from(`เลขครุภัณฑ์,รายการ,หน่วยงาน,ประเภท\n${scene.name('ทด')},กล้องถ่ายภาพ,กลุ่มเทคโนโลยีดิจิทัล,${scene.name('กล้องส่อง')}\n`);
      const malee = await scene.office.as('1005');
      const { id } = (await malee.upload('/api/register-imports', file, 'register.csv').expect(201)).body as { id: string };
      await malee.post(`/api/register-imports/${id}/dry-run`).expect(200);
      return { who: '1005', ids: { id } };
    },
  },
  {
    operation: 'post /api/loan-requests', because: 'what may be asked for without sending it is a draft', events: ['loan-request.created'],
    call: async (scene) => ({ who: '1005', body: { ...scene.cart(await scene.asset()), borrower: { kind: 'employee', personId: scene.person('1008') } } }),
  },
];
