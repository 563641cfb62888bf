import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { InboxPage } from '../../../src/shared/api/loans/approvals.js';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { TimedLoanWork } from '../../../src/loan-requests/deciding/timed.service.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';
import { decide, INSIDE, look, OUTSIDE, send } from '../../support/loans/asking.js';

describe('deciding', () => {
  let office: Office;
  let pimchanok: Client;
  let somchai: Client;
  beforeAll(async () => {
    office = await Office.open();
    pimchanok = await office.as('1008');
    somchai = await office.as('1004');
  });
  afterAll(() => office.close());

  const journal = async (id: string): Promise<string[]> =>
    (await office.reader.query<{ event: string }>(sql`select event from journal where subject_id = ${id} order by id`)).map((row) => row.event);
  const holds = (id: string) => office.reader.query<{ quantity: number; assetId: string | null }>(sql`
    select h.quantity, h.asset_id from holds h join loan_request_lines l on l.id = h.line_id where l.request_id = ${id} order by h.quantity`);

  it('approves some lines and a smaller number, and holds exactly that', async () => {
    const chairs = await office.build.pool({ quantity: 50 });
    const tent = await office.build.asset({ unit: 'supplies', className: 'เต็นท์' });
    const request = await send(pimchanok, [{ entryId: chairs.entryId, quantity: 40 }, { assetId: tent.id }], INSIDE(office));
    const [chairLine, tentLine] = request.lines;
    const reply = await decide(somchai, request.id, { outcome: 'approve', lines: [
      { lineId: chairLine!.lineId, outcome: 'approve', quantity: 25 }, { lineId: tentLine!.lineId, outcome: 'reject', reason: 'มีงานอื่นใช้' },
    ] });
    const decided = reply.body as LoanRequestView;
    expect(decided.lines.map((line) => [line.approvedQuantity, line.outcome, line.reason])).toEqual([[25, 'approve', null], [0, 'reject', 'มีงานอื่นใช้']]);
    expect(await holds(request.id)).toEqual([{ quantity: 25, assetId: null }]);
    expect(await journal(request.id)).toEqual(['loan-request.created', 'loan-request.submitted', 'loan-request.approved']);
  });

  it('refuses more than was asked, a line of another request, and a silent no', async () => {
    const chairs = await office.build.pool({ quantity: 5, className: 'พัดลม' });
    const request = await send(pimchanok, [{ entryId: chairs.entryId, quantity: 4 }], INSIDE(office));
    const lineId = request.lines[0]!.lineId;
    const code = async (decision: object) => (await decide(somchai, request.id, decision)).body.code as string;
    expect(await code({ outcome: 'approve', lines: [{ lineId, outcome: 'approve', quantity: 5 }] })).toBe('approvals.more-than-asked');
    expect(await code({ outcome: 'approve', lines: [{ lineId: request.id, outcome: 'approve' }] })).toBe('approvals.unknown-line');
    expect(await code({ outcome: 'reject' })).toBe('approvals.reason-needed');
    expect(await code({ outcome: 'send-back', reason: '  ' })).toBe('approvals.reason-needed');
    expect(await code({ outcome: 'approve', lines: [{ lineId, outcome: 'reject' }] })).toBe('approvals.reason-needed');
    expect(await code({ outcome: 'opinion', favourable: true })).toBe('approvals.no-opinion-asked');
    expect(await code({ outcome: 'maybe' })).toBe('invalid-input');
    expect((await look(pimchanok, request.id)).status).toBe('submitted');
  });

  it('none approved is a rejection', async () => {
    const tent = await office.build.asset({ unit: 'supplies' });
    const request = await send(pimchanok, [{ assetId: tent.id }], INSIDE(office));
    const reply = await decide(somchai, request.id, { outcome: 'approve', lines: [{ lineId: request.lines[0]!.lineId, outcome: 'reject', reason: 'ไม่จำเป็น' }] });
    expect([reply.body.status, reply.body.isOpen, await holds(request.id)]).toEqual(['rejected', false, []]);
    expect((await decide(somchai, request.id)).body.code).toBe('loans.wrong-status');
  });

  it('sends back with a reason; the mended request keeps its number and goes through a new round', async () => {
    const tent = await office.build.asset({ unit: 'supplies' });
    const request = await send(pimchanok, [{ assetId: tent.id }], INSIDE(office));
    expect((await decide(somchai, request.id, { outcome: 'send-back', reason: 'ขอสถานที่ให้ชัด' })).body.status).toBe('sent-back');
    const path = `/api/loan-requests/${request.id}`;
    const mended = await pimchanok.patch(path, { placeText: 'โรงเรียนบ้านตัวอย่าง', reference: 'ศธ 1/2569', dueAt: '2026-07-09T16:30:00+07:00' });
    expect(mended.body).toMatchObject({ status: 'sent-back', place: { outside: true, name: 'โรงเรียนบ้านตัวอย่าง', siteId: null }, number: request.number });
    const again = (await pimchanok.post(`${path}/submission`).expect(201)).body as LoanRequestView;
    expect([again.number, again.steps.map((step) => step.kind)]).toEqual([request.number, ['opinion', 'approval']]);
    expect(again.timeline.map((entry) => entry.event)).toEqual(expect.arrayContaining(['created', 'submitted', 'sent-back']));
    await decide(await office.as('1007'), request.id, { outcome: 'opinion', favourable: true });
    expect((await decide(await office.as('1001'), request.id)).body.status).toBe('approved');
  });

  it('looks at availability again: what was free when asked for may be promised since', async () => {
    const tent = await office.build.asset({ unit: 'supplies' });
    const [first, second] = [await send(pimchanok, [{ assetId: tent.id }], INSIDE(office)), await send(await office.as('1015'), [{ assetId: tent.id }], INSIDE(office))];
    expect((await decide(somchai, first.id)).body.status).toBe('approved');
    expect((await decide(somchai, second.id)).body).toMatchObject({ code: 'loans.not-available', facts: { free: 0, wanted: 1 } });
    const third = await (await office.as('1009')).post('/api/loan-requests', { borrower: { kind: 'employee' }, lines: [{ assetId: tent.id }], purpose: 'งาน', ...INSIDE(office), startsAt: '2026-07-08T08:30:00+07:00', dueAt: '2026-07-09T16:30:00+07:00', submit: true });
    expect(third.body.code).toBe('loans.not-available');
    await pimchanok.post(`/api/loan-requests/${first.id}/withdrawal`, { reason: 'เลื่อนงาน' }).expect(201);
    expect((await decide(somchai, second.id)).body.status).toBe('approved');
  });

  const inbox = async (number: string, folder = 'waiting'): Promise<InboxPage> => (await (await office.as(number)).get(`/api/inbox?folder=${folder}`).expect(200)).body as InboxPage;

  it('the inbox says who, what, why, what stands against it, and in whose right the reader decides', async () => {
    const projector = await office.build.asset({ unit: 'supplies', className: 'โปรเจกเตอร์', priceSatang: 4_000_000 });
    await office.build.order({ toPersonId: office.build.person('1002'), unitId: office.build.unit('agency'), number: '246/2569', ceilingSatang: 3_000_000 });
    const rival = await send(await office.as('1015'), [{ assetId: projector.id }], INSIDE(office));
    const request = await send(pimchanok, [{ assetId: projector.id }], { placeText: 'ศาลากลาง', orderedBy: 'ผู้ว่าราชการจังหวัด' });
    expect((await inbox('1007')).items.find((item) => item.requestId === request.id)).toMatchObject({ asked: 'opinion', allowedActions: ['decide'], whyNot: null });
    expect((await inbox('1001')).items.map((item) => item.requestId)).not.toContain(request.id);
    await decide(await office.as('1007'), request.id, { outcome: 'opinion', favourable: true, reason: 'สมควร' });
    expect((await inbox('1002')).items.map((item) => item.requestId)).not.toContain(request.id);
    const card = (await inbox('1002', 'following')).items.find((item) => item.requestId === request.id);
    expect(card).toMatchObject({
      asked: 'approval', borrower: { name: 'นางสาวพิมพ์ชนก แสงทอง' }, purpose: 'จัดอบรมครู', reference: null, orderedBy: 'ผู้ว่าราชการจังหวัด', placeName: 'ศาลากลาง', outside: true,
      valueSatang: 4_000_000, borrowerOverdue: { count: 0, longestDays: 0 }, decidingAs: { capacity: 'delegated', orderNumber: '246/2569', ceilingSatang: 3_000_000 },
      whyNot: { code: 'approvals.over-ceiling' }, allowedActions: ['decide', 'reject', 'send-back'],
    });
    expect(card?.lines[0]).toMatchObject({ free: 1, conflicts: [{ requestId: rival.id, holds: false }] });
    expect(card?.opinions).toEqual([expect.objectContaining({ outcome: 'favourable', reason: 'สมควร' })]);
    expect((await inbox('1001')).items.map((item) => item.requestId)).toContain(request.id);
    expect((await inbox('1018')).items).toEqual([]);
    expect((await inbox('1018', 'following')).items.find((item) => item.requestId === request.id)).toMatchObject({ decidingAs: null, whyNot: { code: 'approvals.secretary' } });
    await decide(await office.as('1001'), request.id);
    expect((await inbox('1015')).items).toEqual([]);
    expect((await inbox('1001', 'decided')).items[0]).toMatchObject({ requestId: request.id, outcome: 'approve', allowedActions: [] });
  });

  it('what is not fetched in time expires, and an opinion not given in time is passed over, once', async () => {
    const [tent, other] = [await office.build.asset({ unit: 'supplies' }), await office.build.asset({ unit: 'supplies' })];
    const kept = await send(pimchanok, [{ assetId: tent.id }], INSIDE(office));
    await decide(somchai, kept.id);
    const silent = await send(pimchanok, [{ assetId: other.id }], OUTSIDE);
    const timed = office.app.get(TimedLoanWork, { strict: false });
    const run = (at: string) => office.transactions.run(async (tx) => [await timed.expireDue(tx, at), await timed.passSilentOpinions(tx, at)]);
    await run(kept.dueAt);
    expect((await look(pimchanok, kept.id)).status).toBe('approved');
    office.clock.set('2026-07-11 08:00');
    const [expired, passed] = await run(office.clock.iso());
    expect([expired, passed]).toEqual([expect.any(Number), 0]);
    expect(await run(office.clock.iso())).toEqual([0, 0]);
    office.clock.set('2026-07-06 09:00');
    expect([(await look(pimchanok, kept.id)).status, await holds(kept.id), (await look(pimchanok, silent.id)).steps[0]!.outcome]).toEqual(['expired', [], 'no-opinion']);
    expect(await journal(kept.id)).toContain('loan-request.expired');
  });
});
