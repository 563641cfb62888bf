import sql from 'sql-template-tag';
import { newId } from '../../../../src/database/ids.js';
import type { SightingPage } from '../../../../src/shared/api/sightings.js';
import { DAY, type Scene, type Thing } from '../scene.js';
import type { LawfulTable } from './lawful.js';

const checkout = async (scene: Scene, tag: string): Promise<object> =>
  ({ lines: [{ tag, condition: 'normal', accessories: ['สายชาร์จ'], note: 'ครบ', photoIds: [await scene.file('1005')] }], receipt: { signature: await scene.file('1005', 'signature') } });
const back = async (scene: Scene, { tag }: Thing): Promise<object> => ({ lines: [{ tag, condition: 'normal', photoIds: [await scene.file('1006')] }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง' });
const returned = async (scene: Scene): Promise<string> => scene.made('/api/returns', await back(scene, (await scene.out()).thing), '1006');
const question = async (scene: Scene): Promise<string> => {
  const { id, tag } = await scene.asset();
  await (await scene.office.as('1015')).post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201);
  const page = (await (await scene.office.as('1005')).get('/api/sightings?limit=200')).body as SightingPage;
  return page.items.find((one) => one.assetId === id)!.id;
};
const finding = async (scene: Scene): Promise<string> => {
  const id = newId();
  const { id: assetId } = await scene.asset();
  await scene.office.build.insert('findings', {
    id, rule: 'R01', findingKey: id, subjectType: 'asset', subjectId: assetId, unitId: scene.unitId(), assetId, factsJson: '{}', evidenceJson: '[]', settingsJson: '{}',
    openedAt: scene.office.clock.iso(),
  });
  return id;
};
const verification = async (scene: Scene): Promise<string> => {
  const { id } = await scene.approved();
  return (await scene.office.reader.one<{ verificationCode: string }>(sql`select verification_code from loan_slip_editions where request_id = ${id}`))!.verificationCode;
};

const opening = (scene: Scene, thing: Thing): object =>
  ({ thing: thing.number, personId: scene.person('1008'), sinceOn: '2026-03-02', dueOn: '2026-07-31', siteId: scene.office.build.sites.office, note: 'สมุดยืมเล่ม 3' });
const opened = async (scene: Scene): Promise<string> => {
  const reply = await (await scene.office.as('1005')).post('/api/opening-balances', opening(scene, await scene.asset()));
  if (reply.status !== 201) throw new Error(reply.text);
  return (reply.body as { requestId: string }).requestId;
};

/** Lawful calls about asking, deciding, handing over, taking back and watching. */
export const loansLawful: LawfulTable = {
  'post /api/loan-requests': async (scene) => ({ who: '1008', body: scene.cart(await scene.asset()) }),
  'get /api/loan-requests': () => ({ who: '1008' }),
  'post /api/loan-requests/preview': async (scene) => ({ who: '1008', body: scene.cart(await scene.asset()) }),
  'get /api/loan-requests/{id}': async (scene) => ({ who: '1008', ids: { id: (await scene.submitted()).id } }),
  'patch /api/loan-requests/{id}': async (scene) => {
    const { id, thing } = await scene.draft();
    return { who: '1008', ids: { id }, body: { purpose: 'จัดอบรมใหม่', borrower: { kind: 'employee' }, lines: [{ assetId: thing.id }] } };
  },
  'post /api/loan-requests/{id}/submission': async (scene) => ({ who: '1008', ids: { id: (await scene.draft()).id } }),
  'post /api/loan-requests/{id}/confirmation': async (scene) => {
    const { id } = await scene.draft({ borrower: { kind: 'employee', personId: scene.person('1008') }, submit: true }, '1005');
    return { who: '1008', ids: { id } };
  },
  'post /api/loan-requests/{id}/withdrawal': async (scene) => ({ who: '1008', ids: { id: (await scene.submitted()).id }, body: { reason: 'เลื่อนการอบรม' } }),
  'post /api/loan-requests/{id}/decisions': async (scene) => {
    const { id, lineId } = await scene.submitted();
    return { who: '1007', ids: { id }, body: { outcome: 'approve', lines: [{ lineId, outcome: 'approve', quantity: 1 }] } };
  },
  'get /api/folders': () => ({ who: '1005', query: { state: 'to-print' } }),
  'post /api/memos': async (scene) => ({ who: '1005', body: { requestIds: [(await scene.submitted()).id] } }),
  'post /api/memos/back': async (scene) => ({ who: '1005', body: { memoIds: [(await scene.printed()).memoId] } }),
  'get /api/memos/folder.pdf': async (scene) => ({ who: '1005', query: { ids: (await scene.printed()).memoId } }),
  'get /api/memos/{code}': async (scene) => ({ who: '1005', ids: { code: (await scene.printed()).code } }),
  'get /api/loan-requests/{id}/paper-decision': async (scene) => ({ who: '1005', ids: { id: (await scene.printed()).id }, query: { signedOn: '2026-07-06' } }),
  'post /api/loan-requests/{id}/paper-decisions': async (scene) => {
    const { id, lineId, code } = await scene.printed();
    const lines = [{ lineId, outcome: 'approve', quantity: 1 }];
    return { who: '1005', ids: { id }, body: { outcome: 'approve', lines, memoCode: code, signedOn: '2026-07-06', signerId: scene.person('1007'), pageFileId: await scene.file('1005') } };
  },
  'post /api/loan-requests/{id}/objection': async (scene) => ({ who: '1007', ids: { id: (await scene.signed()).id }, body: { reason: 'ข้าพเจ้าไม่ได้ลงนาม' } }),
  'get /api/findings/paper-share': () => ({ who: '1011' }),
  'get /api/loan-requests/{id}/extension-terms': async (scene) => ({ who: '1008', ids: { id: (await scene.out()).id } }),
  'post /api/loan-requests/{id}/extensions': async (scene) => ({ who: '1008', ids: { id: (await scene.out()).id }, body: { dueAt: DAY.until, reason: 'งานยังไม่เสร็จ' } }),
  'post /api/loan-requests/{id}/extensions/{extensionId}/decision': async (scene) => ({ who: '1007', ids: await scene.laterDue(), body: { outcome: 'approve' } }),
  'get /api/inbox/extensions': () => ({ who: '1007' }),
  'get /api/loan-requests/{id}/editions': async (scene) => ({ who: '1008', ids: { id: (await scene.approved()).id } }),
  'get /api/loan-requests/{id}/loan-slip.pdf': async (scene) => ({ who: '1008', ids: { id: (await scene.approved()).id }, query: { edition: '1' } }),
  'post /api/loan-requests/{id}/checkout': async (scene) => {
    const { id, thing } = await scene.approved();
    return { who: '1005', ids: { id }, body: await checkout(scene, thing.tag) };
  },
  'post /api/loan-requests/{id}/emergency-checkout': async (scene) => {
    const { id, thing } = await scene.urgent();
    return { who: '1005', ids: { id }, body: { ...(await checkout(scene, thing.tag)), emergency: { officerId: scene.person('1002'), reachedBy: 'phone', reason: 'น้ำท่วม ต้องใช้คืนนี้' } } };
  },
  'post /api/loan-requests/{id}/ratification': async (scene) => ({ who: '1007', ids: { id: (await scene.toRatify()).id }, body: { outcome: 'ratified' } }),
  'get /api/loan-requests/{id}/hand-over': async (scene) => ({ who: '1005', ids: { id: (await scene.approved()).id } }),
  'get /api/loan-requests/{id}/pick-up-code': async (scene) => ({ who: '1008', ids: { id: (await scene.approved()).id } }),
  'get /api/opening-balances': () => ({ who: '1005' }),
  'post /api/opening-balances': async (scene) => ({ who: '1005', body: opening(scene, await scene.asset()) }),
  'post /api/opening-balances/{id}/takeover': async (scene) => {
    const id = await opened(scene);
    await (await scene.office.as('1008')).post(`/api/loan-requests/${id}/confirmation`).expect(201);
    return { who: '1008', ids: { id }, body: { purpose: 'บันทึกภาพกิจกรรมต่อเนื่อง', dueAt: DAY.until } };
  },
  'put /api/opening-balances/{id}/denial': async (scene) => ({ who: '1008', ids: { id: await opened(scene) }, body: { reason: 'คืนไปแล้วเมื่อปีก่อน' } }),
  'put /api/opening-balances/{id}/voiding': async (scene) => ({ who: '1005', ids: { id: await opened(scene) }, body: { reason: 'พบของอยู่ในคลัง' } }),
  'put /api/opening-balances/closure': 'elsewhere',
  'post /api/returns': async (scene) => ({ who: '1006', body: await back(scene, (await scene.out()).thing) }),
  'get /api/returns/preview': async (scene) => ({ who: '1006', query: { tag: (await scene.out()).thing.tag } }),
  'get /api/returns/{id}': async (scene) => ({ who: '1006', ids: { id: await returned(scene) } }),
  'get /api/returns/{id}/receipt.pdf': async (scene) => ({ who: '1006', ids: { id: await returned(scene) } }),
  'get /api/damage-notes': () => ({ who: '1005' }),
  'get /api/overdue': () => ({ who: '1005' }),
  'get /api/loan-requests/{id}/chases': async (scene) => ({ who: '1005', ids: { id: (await scene.overdue()).id } }),
  'post /api/loan-requests/{id}/chases': async (scene) => ({ who: '1005', ids: { id: (await scene.overdue()).id }, body: { channel: 'phone', note: 'รับปากว่าจะคืนพรุ่งนี้' } }),
  'put /api/loan-requests/{id}/chases/{chaseId}': async (scene) => ({ who: '1005', ids: await scene.memo(), body: { memoNumber: 'ศธ 0210/1', memoOn: '2026-07-06', deliveredAt: scene.office.clock.iso() } }),
  'get /api/loan-requests/{id}/chases/{chaseId}/memo.pdf': async (scene) => ({ who: '1005', ids: await scene.memo() }),
  'post /api/loan-requests/{id}/return-claims': async (scene) => ({ who: '1008', ids: { id: (await scene.out()).id }, body: { broughtAt: scene.office.clock.iso(), handedTo: 'คุณมาลี', note: 'วางไว้ที่โต๊ะ' } }),
  'post /api/loan-requests/{id}/return-claims/{claimId}/denial': async (scene) => ({ who: '1005', ids: await scene.claimed(), body: { reason: 'ค้นแล้วไม่พบ' } }),
  'get /api/return-claims': () => ({ who: '1005' }),
  'post /api/sightings': async (scene) => ({ who: '1015', body: { tag: (await scene.asset()).tag, siteId: scene.office.build.sites.branch, photoId: await scene.file('1015') } }),
  'get /api/sightings': () => ({ who: '1005' }),
  'post /api/sightings/{id}/answer': async (scene) => ({ who: '1005', ids: { id: await question(scene) }, body: { answer: 'moved', note: 'ย้ายไปจัดงาน' } }),
  'get /api/findings': () => ({ who: '1011' }),
  'get /api/findings/exceptions': () => ({ who: '1011', query: { month: '2026-07' } }),
  'get /api/findings/{id}': async (scene) => ({ who: '1011', ids: { id: await finding(scene) } }),
  'get /api/home': () => ({ who: '1008' }),
  'get /api/counter': () => ({ who: '1005' }),
  'get /api/inbox': () => ({ who: '1007' }),
  'get /api/tags/{tag}': async (scene) => ({ who: '1008', ids: { tag: (await scene.asset()).tag } }),
  'get /api/public/tags/{tag}': async (scene) => ({ who: null, ids: { tag: (await scene.asset()).tag } }),
  'get /api/slips/{code}': async (scene) => ({ who: null, ids: { code: await verification(scene) } }),
  'get /api/health': () => ({ who: null }),
  'get /api/journal': () => ({ who: '1011' }),
  'get /api/catalogue': () => ({ who: '1008', query: { startsAt: DAY.from, dueAt: DAY.until } }),
  'get /api/catalogue/{entryId}': async (scene) => ({ who: '1008', ids: { entryId: (await scene.asset()).entryId }, query: { startsAt: DAY.from, dueAt: DAY.until } }),
};
