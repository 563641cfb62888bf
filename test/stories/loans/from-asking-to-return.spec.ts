import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';

describe('a loan from asking to the last thing back', () => {
  let office: Office;
  let pimchanok: Client;
  let malee: Client;
  beforeAll(async () => {
    office = await Office.open();
    [pimchanok, malee] = [await office.as('1008'), await office.as('1005')];
  });
  afterAll(() => office.close());

  const code = async (id: string): Promise<string> => (await pimchanok.get(`/api/loan-requests/${id}/pick-up-code`).expect(200)).body.code as string;
  const handOver = async (id: string, lines: object[]) => malee.post(`/api/loan-requests/${id}/checkout`, { lines, receipt: { code: await code(id) } });
  const takeBack = (lines: object[]) => malee.post('/api/returns', { lines, returnedBy: office.build.person('1008') });
  const held = async (id: string) => (await office.reader.query(sql`select h.id from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${id}`)).length;

  it('an asset, one of a kind and a number from a pool on one slip', async () => {
    const [camera, mic, spare] = [
      await office.build.asset({ unit: 'supplies', className: 'กล้อง' }), await office.build.asset({ unit: 'supplies', className: 'ไมค์' }), await office.build.asset({ unit: 'supplies', className: 'ไมค์' }),
    ];
    const chairs = await office.build.pool({ quantity: 30 });
    const request = await send(pimchanok, [{ assetId: camera.id }, { entryId: mic.entryId }, { entryId: chairs.entryId, quantity: 20 }], INSIDE(office));
    const early = { lines: [{ tag: camera.tag, condition: 'normal' }], receipt: { code: '000000' } };
    expect((await malee.post(`/api/loan-requests/${request.id}/checkout`, early)).body.code).toBe('checkouts.not-approved');
    await decide(await office.as('1004'), request.id);
    office.clock.set('2026-07-08 08:45');
    [pimchanok, malee] = [await office.as('1008'), await office.as('1005')];
    const out = await handOver(request.id, [{ tag: camera.tag, condition: 'normal' }, { tag: spare.tag, condition: 'normal' }, { tag: chairs.tag, quantity: 20, condition: 'normal' }]);
    expect([out.status, out.body.status]).toEqual([201, 'checked-out']);
    expect((await look(malee, request.id)).allowedActions).toEqual(['return']);
    expect((await pimchanok.post(`/api/loan-requests/${request.id}/withdrawal`)).body.code).toBe('loans.wrong-status');
    await takeBack([{ tag: camera.tag, condition: 'normal' }, { tag: chairs.tag, quantity: 15, condition: 'normal' }]).expect(201);
    expect([(await look(pimchanok, request.id)).lines.map((line) => [line.checkedOutQuantity, line.returnedQuantity]), await held(request.id)]).toEqual([[[1, 1], [1, 0], [20, 15]], 2]);
    await takeBack([{ tag: spare.tag, condition: 'normal' }, { tag: chairs.tag, condition: 'normal' }]).expect(201);
    const done = await look(pimchanok, request.id);
    expect([done.status, done.isOpen, await held(request.id), done.editions.map((one) => one.event)]).toEqual(['returned', false, 0, ['approved', 'handed-over', 'returned', 'returned']]);
    expect(done.timeline.map((entry) => entry.event)).toEqual(['created', 'submitted', 'told', 'approved', 'checked-out', 'returned', 'returned']);
    expect(done.stores).toMatchObject([{ name: 'คลังพัสดุกลาง', phone: '02-000-0000' }]);
    office.clock.set('2026-07-06 09:00');
  });

  it('overdue is seen by the next approver, and what is overdue is not free', async () => {
    const tent = await office.build.asset({ unit: 'supplies', className: 'เต็นท์' });
    const late = await send(pimchanok, [{ assetId: tent.id }], { ...INSIDE(office), startsAt: '2026-07-06T09:00:00+07:00', dueAt: '2026-07-07T16:30:00+07:00' });
    await decide(await office.as('1004'), late.id);
    expect((await handOver(late.id, [{ tag: tent.tag, condition: 'normal' }])).status).toBe(201);
    office.clock.set('2026-07-09 09:00');
    [pimchanok, malee] = [await office.as('1008'), await office.as('1005')];
    expect(await look(malee, late.id)).toMatchObject({ overdue: { days: 2 }, allowedActions: ['return', 'chase'] });
    const camera = await office.build.asset({ unit: 'supplies', className: 'กล้องวงจรปิด' });
    const next = await send(pimchanok, [{ assetId: camera.id }], { ...OUTSIDE, startsAt: '2026-07-09T10:00:00+07:00' });
    await decide(await office.as('1007'), next.id, { outcome: 'opinion', favourable: true });
    const { items } = (await (await office.as('1001')).get('/api/inbox')).body as { items: { requestId: string; borrowerOverdue: object }[] };
    expect(items.find((item) => item.requestId === next.id)?.borrowerOverdue).toEqual({ count: 1, longestDays: 2 });
    const wish = { borrower: { kind: 'employee' }, lines: [{ assetId: tent.id }], purpose: 'งาน', ...INSIDE(office), startsAt: '2026-07-09T13:00:00+07:00', dueAt: '2026-07-10T16:30:00+07:00', submit: true };
    expect((await (await office.as('1009')).post('/api/loan-requests', wish)).body.code).toBe('loans.not-available');
  });
});
