import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { AssetView } from '../../../src/shared/api/inventory.js';
import type { InboxItem, InboxPage } from '../../../src/shared/api/loans/approvals.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { body, decide, INSIDE, look, send } from '../../support/loans/asking.js';

/** ข้อ 208: who approves follows from whose thing it is, at the moment of the decision. */
describe('a thing that moves to another unit in the register', () => {
  let office: Office;
  let veera: Client;
  let malee: Client;
  let kitti: Client;
  let ratana: Client;
  beforeAll(async () => {
    office = await Office.open();
    [veera, malee, kitti, ratana] = [await office.as('1009'), await office.as('1005'), await office.as('1007'), await office.as('1016')];
  });
  afterAll(() => office.close());

  const moveBy = async (id: string, change: object) => {
    const { version } = (await malee.get(`/api/assets/${id}`)).body as AssetView;
    return malee.patch(`/api/assets/${id}`, { version, ...change });
  };
  const move = async (id: string) => moveBy(id, { unitId: office.build.unit('pr') });
  const card = async (who: Client, id: string): Promise<InboxItem | undefined> =>
    ((await who.get('/api/inbox?folder=waiting')).body as InboxPage).items.find((item) => item.requestId === id);
  const held = (id: string) => office.reader.query(sql`select h.id from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${id}`);

  it('while its request waits: the head of the former unit cannot approve it, and the card says so before the tap', async () => {
    const [camera, other, third] = [await office.build.asset(), await office.build.asset(), await office.build.asset({ className: 'ไมค์' })];
    const request = await send(veera, [{ assetId: camera.id }, { assetId: third.id }], INSIDE(office));
    expect((await card(kitti, request.id))?.whyNot).toBeNull();
    await move(camera.id).then((reply) => expect(reply.status).toBe(200));
    const seen = await card(kitti, request.id);
    expect(seen?.whyNot).toMatchObject({ code: 'loans.thing-moved', facts: { now: 'โน้ตบุ๊ก · กลุ่มประชาสัมพันธ์' }, message: expect.stringContaining('ทำคำขอใหม่') });
    expect(seen?.allowedActions).toEqual(['decide', 'reject', 'send-back']);
    expect((await look(kitti, request.id)).whyNot.approve).toMatchObject({ code: 'loans.thing-moved' });
    expect((await decide(kitti, request.id)).body.code).toBe('loans.thing-moved');
    expect((await decide(ratana, request.id)).status).toBe(404);
    expect([(await look(veera, request.id)).status, await held(request.id), other.id !== camera.id]).toEqual(['submitted', [], true]);
  });

  it('what did not move is approved without it', async () => {
    const [camera, mic] = [await office.build.asset(), await office.build.asset({ className: 'ไมค์' })];
    const request = await send(veera, [{ assetId: camera.id }, { assetId: mic.id }], INSIDE(office));
    await move(camera.id);
    const part = { outcome: 'approve', lines: [{ lineId: request.lines[0]?.lineId, outcome: 'reject', reason: 'ย้ายไปกลุ่มประชาสัมพันธ์แล้ว' }] };
    expect((await decide(kitti, request.id, part)).body).toMatchObject({ status: 'approved' });
    expect(await held(request.id)).toHaveLength(1);
  });

  it('sent back, it cannot be sent to the former unit again; asked for anew, it goes to its head of now', async () => {
    const camera = await office.build.asset();
    const { id } = await send(veera, [{ assetId: camera.id }], INSIDE(office));
    await move(camera.id);
    await decide(kitti, id, { outcome: 'send-back', reason: 'ของย้ายหน่วยงานแล้ว กรุณาขอใหม่' }).expect(201);
    expect((await veera.post(`/api/loan-requests/${id}/submission`)).body.code).toBe('loans.thing-moved');
    expect((await veera.patch(`/api/loan-requests/${id}`, { lines: [{ assetId: camera.id }] })).body.code).toBe('loans.another-unit');
    await veera.post(`/api/loan-requests/${id}/withdrawal`, { reason: 'ขอใหม่กับหน่วยงานเจ้าของ' }).expect(201);
    const anew = await send(veera, [{ assetId: camera.id }], INSIDE(office));
    expect([await card(kitti, anew.id), (await card(ratana, anew.id))?.whyNot]).toEqual([undefined, null]);
    expect((await decide(kitti, anew.id)).status).toBeGreaterThanOrEqual(400);
    expect((await decide(ratana, anew.id)).body).toMatchObject({ status: 'approved' });
  });

  it('still a draft: it is not sent to the unit it has left; a thing of another class waits likewise', async () => {
    const [camera, mic] = [await office.build.asset(), await office.build.asset({ className: 'ไมค์' })];
    const { requests: [draft] } = (await veera.post('/api/loan-requests', body([{ assetId: camera.id }], INSIDE(office))).expect(201)).body;
    await move(camera.id);
    expect((await veera.post(`/api/loan-requests/${draft.id}/submission`)).body.code).toBe('loans.thing-moved');
    const { id } = await send(veera, [{ assetId: mic.id }], INSIDE(office));
    await moveBy(mic.id, { classId: camera.classId });
    expect((await decide(kitti, id)).body.code).toBe('loans.thing-moved');
  });

  it('approved and not yet fetched: the register does not let it go, and were it gone, the counter would not give it out', async () => {
    const [camera, like] = [await office.build.asset({ className: 'กล้อง' }), await office.build.asset({ className: 'กล้อง' })];
    office.clock.set('2026-07-08 09:00');
    [veera, malee, kitti] = [await office.as('1009'), await office.as('1005'), await office.as('1007')];
    const today = { startsAt: '2026-07-08T09:30:00+07:00', dueAt: '2026-07-10T16:30:00+07:00' };
    const { id, lines } = await send(veera, [{ assetId: camera.id }], { ...INSIDE(office), ...today });
    await decide(kitti, id).expect(201);
    expect((await move(camera.id)).body.code).toBe('inventory.promised');
    await office.transactions.run((tx) => tx.run(sql`update assets set lendable = 0, entry_id = null where id = ${camera.id}`));
    expect((await move(camera.id)).body.code).toBe('inventory.promised');
    await office.transactions.run((tx) => tx.run(sql`update assets set unit_id = ${office.build.unit('pr')}, lendable = 1, entry_id = ${camera.entryId} where id = ${camera.id}`));
    const code = ((await veera.get(`/api/loan-requests/${id}/pick-up-code`)).body as { code: string }).code;
    const give = (line: object) => malee.post(`/api/loan-requests/${id}/checkout`, { lines: [{ condition: 'normal', ...line }], receipt: { code } });
    expect((await malee.get(`/api/loan-requests/${id}/hand-over`)).body.lines[0].whyNot).toMatchObject({ code: 'checkouts.thing-moved' });
    expect((await give({ tag: camera.tag })).body.code).toBe('checkouts.thing-moved');
    expect((await give({ tag: camera.tag, lineId: lines[0]?.lineId })).body.code).toBe('checkouts.thing-moved');
    expect((await give({ tag: like.tag, swapReason: 'เครื่องที่อนุมัติย้ายหน่วยงาน' })).status).toBe(201);
  });
});

describe('a thing that breaks while its request waits', () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.open();
  });
  afterAll(() => office.close());

  it('is promised to nobody: the card says so before the tap, the rest is approved without it, and a draft of it is not sent', async () => {
    const [veera, malee, kitti] = [await office.as('1009'), await office.as('1005'), await office.as('1007')];
    const [camera, mic] = [await office.build.asset({ className: 'กล้อง' }), await office.build.asset({ className: 'ไมค์' })];
    const request = await send(veera, [{ assetId: camera.id }, { assetId: mic.id }], INSIDE(office));
    const { requests: [draft] } = (await veera.post('/api/loan-requests', body([{ assetId: camera.id }], INSIDE(office))).expect(201)).body;
    const { version } = (await malee.get(`/api/assets/${camera.id}`)).body as AssetView;
    expect((await malee.put(`/api/assets/${camera.id}/condition`, { version, condition: 'in-repair' })).status).toBe(200);
    const card = ((await kitti.get('/api/inbox?folder=waiting')).body as InboxPage).items.find((item) => item.requestId === request.id);
    expect(card?.whyNot).toMatchObject({ code: 'loans.thing-unfit', message: expect.stringContaining('ชำรุด') });
    expect((await decide(kitti, request.id)).body).toMatchObject({ code: 'loans.thing-unfit', facts: { description: expect.stringContaining('กล้อง') } });
    expect((await veera.post(`/api/loan-requests/${draft.id}/submission`)).body.code).toBe('loans.thing-unfit');
    const rest = { outcome: 'approve', lines: [{ lineId: request.lines[0]?.lineId, outcome: 'reject', reason: 'ส่งซ่อมแล้ว' }] };
    expect((await decide(kitti, request.id, rest)).body).toMatchObject({ status: 'approved' });
  });
});
