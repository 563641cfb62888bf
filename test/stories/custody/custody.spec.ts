import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { CustodyPage, CustodyView } from '../../../src/shared/api/custody/custodies.js';
import type { HomeTask, HomeView } from '../../../src/shared/api/desk.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

const PAPER = { documentKind: 'issue-slip', documentNumber: 'บ. 14/2569', documentOn: '2026-07-03' } as const;

/** นางสาวมาลี gives a notebook to นายชาญ of public relations, who passes it on to นางรัตนา. */
describe('a thing in somebody’s custody', () => {
  let office: Office;
  let [malee, thana, chan, rattana, wira, kitti, napha, anan]: Client[] = [];

  beforeAll(async () => {
    office = await Office.open();
    [malee, thana, chan, rattana, wira, kitti, napha, anan] = await Promise.all(['1005', '1006', '1015', '1016', '1009', '1007', '1010', '1011'].map((who) => office.as(who)));
  });
  afterAll(() => office.close());

  const assigned = async (assetId: string, to = '1015', by = malee!): Promise<CustodyView> =>
    (await by.post('/api/custodies', { assetId, personId: office.build.person(to), ...PAPER }).expect(201)).body;
  const accepted = async (assetId: string): Promise<CustodyView> => {
    const { id } = await assigned(assetId);
    return (await chan!.post(`/api/custodies/${id}/acceptance`).expect(201)).body;
  };
  const tasks = async (who: Client, kind: string): Promise<HomeTask[]> => ((await who.get('/api/home').expect(200)).body as HomeView).tasks.filter((task) => task.kind === kind);
  const refused = async (call: { expect(status: number): PromiseLike<{ body: { code: string } }> }, status: number): Promise<string> => (await call.expect(status)).body.code;
  const lendable = async (assetId: string): Promise<number | undefined> => (await office.reader.one<{ lendable: number }>(sql`select lendable from assets where id = ${assetId}`))?.lendable;

  it('is given by an issue slip, leaves the catalogue, and waits for the person to say that it is with them', async () => {
    const { id: assetId, entryId, tag } = await office.build.asset({ className: 'โน้ตบุ๊กประชาสัมพันธ์' });
    await office.build.asset({ className: 'โน้ตบุ๊กประชาสัมพันธ์' });
    const custody = await assigned(assetId);
    expect(custody).toMatchObject({ state: 'to-accept', personName: 'นายชาญ ดีงาม', documentNumber: 'บ. 14/2569', assignedByName: 'นางสาวมาลี ศรีสุข' });
    const when = 'startsAt=2026-07-07T02:00:00.000Z&dueAt=2026-07-07T09:00:00.000Z';
    const { body: entry } = await wira!.get(`/api/catalogue/${entryId}?${when}`).expect(200);
    expect([entry.lendable, entry.available, entry.assets.map((one: { id: string }) => one.id).includes(assetId)]).toEqual([1, 1, false]);

    expect(await tasks(chan!, 'accept-custody')).toMatchObject([{ aboutId: custody.id, title: 'โน้ตบุ๊กประชาสัมพันธ์' }]);
    const { body: scan } = await chan!.get(`/api/tags/${tag}`).expect(200);
    expect([scan.allowedActions[0], scan.thing.isInCustody, scan.custodies[0].allowedActions]).toEqual(['open-custody', true, ['accept', 'deny']]);
    await chan!.post(`/api/custodies/${custody.id}/acceptance`).expect(201);
    expect(await tasks(chan!, 'accept-custody')).toEqual([]);
    expect(((await chan!.get('/api/home').expect(200)).body as HomeView).custodies).toMatchObject([{ custodyId: custody.id, state: 'held', isConfirmedThisYear: true }]);
    expect(await refused(chan!.post(`/api/custodies/${custody.id}/acceptance`), 409)).toBe('custody.already-accepted');
  });

  it('is seen by its holder, the head above and the supply office, and by nobody else', async () => {
    const { id } = await accepted((await office.build.asset()).id);
    for (const who of [chan, rattana, malee, anan]) await who!.get(`/api/custodies/${id}`).expect(200);
    for (const who of [wira, napha, kitti]) await who!.get(`/api/custodies/${id}`).expect(404);
    expect(((await wira!.get('/api/custodies').expect(200)).body as CustodyPage).items).toEqual([]);
    const ofHolder: [string, object][] = [['acceptance', {}], ['denial', { note: 'ไม่มี' }], ['confirmations', { tag: 'AAAAAAAAAA' }]];
    for (const [what, body] of ofHolder) expect(await refused(rattana!.post(`/api/custodies/${id}/${what}`, body), 403)).toBe('custody.not-yours');
    expect(await refused(rattana!.post(`/api/custodies/${id}/end`, { kind: 'lost', reason: 'หาย' }), 403)).toBe('not-permitted');
  });

  it('shows in the register with its holder, and cannot be lent, disposed of or given twice', async () => {
    const { id: assetId, number } = await office.build.asset();
    await accepted(assetId);
    const { body: asset } = await malee!.get(`/api/assets/${assetId}`).expect(200);
    expect(asset).toMatchObject({ lendable: false, custody: { holderName: 'นายชาญ ดีงาม', isAccepted: true } });
    expect(asset.allowedActions).not.toContain('mark-lendable');
    const { body: listed } = await malee!.get(`/api/assets?inCustody=true&q=${encodeURIComponent(number)}`).expect(200);
    expect(listed.items).toMatchObject([{ id: assetId, holderName: 'นายชาญ ดีงาม' }]);
    const { body: marked } = await malee!.post('/api/asset-lendability', { lendable: true, ids: [assetId] }).expect(200);
    expect([marked.changed, marked.promised]).toEqual([0, 1]);
    expect(await refused(malee!.put(`/api/assets/${assetId}/condition`, { version: asset.version, condition: 'disposed' }), 409)).toBe('inventory.in-custody');
    expect(await refused(malee!.post('/api/custodies', { assetId, personId: office.build.person('1008'), ...PAPER }), 409)).toBe('custody.taken');
  });

  it('may be passed on: the old holder answers for it until the new one accepts', async () => {
    const { id: assetId } = await office.build.asset();
    const first = await accepted(assetId);
    expect(await refused(malee!.post(`/api/custodies/${first.id}/transfer`, { personId: office.build.person('1015'), ...PAPER }), 422)).toBe('custody.same-person');
    const { body: second } = await malee!.post(`/api/custodies/${first.id}/transfer`, { personId: office.build.person('1016'), ...PAPER, documentKind: 'order' }).expect(201);
    expect(second).toMatchObject({ isTransferWaiting: true, personName: 'นางรัตนา พงษ์ไพร', transferFrom: { personName: 'นายชาญ ดีงาม' } });
    const { body: waiting } = await chan!.get(`/api/custodies/${first.id}`).expect(200);
    expect(waiting).toMatchObject({ state: 'held', transferTo: { personName: 'นางรัตนา พงษ์ไพร' } });
    expect(await refused(malee!.post(`/api/custodies/${first.id}/end`, { kind: 'given-back', condition: 'normal', reason: 'คืน' }), 409)).toBe('custody.transfer-waiting');
    await rattana!.post(`/api/custodies/${second.id}/acceptance`).expect(201);
    const { body: ended } = await malee!.get(`/api/custodies/${first.id}`).expect(200);
    expect(ended).toMatchObject({ state: 'ended', ended: { kind: 'transferred' } });
    expect((await malee!.get(`/api/assets/${assetId}`).expect(200)).body.custody).toMatchObject({ custodyId: second.id, holderName: 'นางรัตนา พงษ์ไพร' });
  });

  it('that is not there is a question for the storekeeper, who withdraws the giving; a refused transfer leaves the old holder', async () => {
    const { id: assetId } = await office.build.asset();
    const { id } = await assigned(assetId);
    await chan!.post(`/api/custodies/${id}/denial`, { note: 'ไม่เคยได้รับ อยู่ที่ห้องประชุม' }).expect(201);
    expect(await tasks(malee!, 'settle-custody')).toMatchObject([{ aboutId: id }]);
    expect(((await malee!.get('/api/custodies?state=denied').expect(200)).body as CustodyPage).items).toMatchObject([{ id, deniedNote: 'ไม่เคยได้รับ อยู่ที่ห้องประชุม' }]);
    await malee!.post(`/api/custodies/${id}/end`, { kind: 'withdrawn', reason: 'มอบผิดคน' }).expect(201);
    expect(await lendable(assetId)).toBe(1);

    const first = await accepted(assetId);
    const { body: second } = await malee!.post(`/api/custodies/${first.id}/transfer`, { personId: office.build.person('1009'), ...PAPER }).expect(201);
    await wira!.post(`/api/custodies/${second.id}/denial`, { note: 'ยังไม่เห็นของ' }).expect(201);
    expect(await refused(malee!.post(`/api/custodies/${second.id}/end`, { kind: 'lost', reason: 'หาย' }), 409)).toBe('custody.transfer-waiting');
    await malee!.post(`/api/custodies/${second.id}/end`, { kind: 'withdrawn', reason: 'ไม่โอนแล้ว' }).expect(201);
    expect((await chan!.get(`/api/custodies/${first.id}`).expect(200)).body).toMatchObject({ state: 'held', transferTo: null });
  });

  it('comes back in one of three words: to lending, or set aside when newly damaged; what is lost leaves the catalogue', async () => {
    const back = async (body: object): Promise<{ condition: string; lendable: boolean }> => {
      const { id: assetId } = await office.build.asset();
      const { id } = await accepted(assetId);
      await malee!.post(`/api/custodies/${id}/end`, { reason: 'ย้ายงาน', ...body }).expect(201);
      return (await malee!.get(`/api/assets/${assetId}`).expect(200)).body;
    };
    expect(await back({ kind: 'given-back', condition: 'normal' })).toMatchObject({ condition: 'usable', lendable: true, custody: null });
    expect(await back({ kind: 'given-back', condition: 'new-damage' })).toMatchObject({ condition: 'damaged', lendable: true });
    expect(await back({ kind: 'lost' })).toMatchObject({ condition: 'lost', lendable: false });
    expect(await back({ kind: 'to-disposal' })).toMatchObject({ condition: 'awaiting-disposal', lendable: false });
    const { id } = await accepted((await office.build.asset()).id);
    expect(await refused(malee!.post(`/api/custodies/${id}/end`, { kind: 'given-back', reason: 'คืน' }), 422)).toBe('custody.condition-needed');
  });

  it('is given and taken back by somebody else than its holder, of the supply office that keeps it', async () => {
    const { id: assetId } = await office.build.asset();
    expect(await refused(malee!.post('/api/custodies', { assetId, personId: office.build.person('1005'), ...PAPER }), 409)).toBe('custody.own-hands');
    const { id } = await assigned(assetId, '1005', thana!);
    await malee!.post(`/api/custodies/${id}/acceptance`).expect(201);
    expect(await refused(malee!.post(`/api/custodies/${id}/end`, { kind: 'given-back', condition: 'normal', reason: 'คืน' }), 409)).toBe('custody.own-hands');
    expect(await refused(wira!.post('/api/custodies', { assetId, personId: office.build.person('1015'), ...PAPER }), 403)).toBe('not-permitted');
    await office.build.insert('people', { ...(await office.reader.one<object>(sql`select * from people where staff_number = '1015'`)), id: '018f0000-0000-7000-8000-000000000001', staffNumber: '2001', leavingOn: '2026-06-30' });
    const { id: free } = await office.build.asset();
    expect(await refused(malee!.post('/api/custodies', { assetId: free, personId: '018f0000-0000-7000-8000-000000000001', ...PAPER }), 409)).toBe('custody.person-left');
    expect(await refused(malee!.post('/api/custodies', { assetId: free, personId: office.build.person('1015'), ...PAPER, documentOn: '2026-07-07' }), 422)).toBe('custody.document-ahead');
  });

  it('is confirmed once a fiscal year by scanning its own sticker; who has not is on the supply office’s list', async () => {
    const { id: assetId, tag } = await office.build.asset();
    const other = await office.build.asset();
    const { id } = await accepted(assetId);
    expect(await refused(chan!.post(`/api/custodies/${id}/confirmations`, { tag }), 409)).toBe('custody.already-confirmed');
    office.clock.set('2026-10-05 09:00');
    [malee, chan] = [await office.as('1005'), await office.as('1015')];
    const unconfirmed = async (): Promise<string[]> => ((await malee!.get('/api/custodies?unconfirmed=true&limit=200').expect(200)).body as CustodyPage).items.map((one) => one.id);
    expect(await unconfirmed()).toContain(id);
    expect(await tasks(chan!, 'confirm-custody')).toHaveLength(1);
    expect(await refused(chan!.post(`/api/custodies/${id}/confirmations`, { tag: other.tag }), 422)).toBe('custody.other-thing');
    const { body } = await chan!.post(`/api/custodies/${id}/confirmations`, { tag: `https://old.example/t/${tag.toLowerCase()}` }).expect(201);
    expect(body).toMatchObject({ isConfirmedThisYear: true, fiscalYear: 2570 });
    expect(await unconfirmed()).not.toContain(id);
    expect(await refused(chan!.post(`/api/custodies/${id}/confirmations`, { tag }), 409)).toBe('custody.already-confirmed');
  });
});
