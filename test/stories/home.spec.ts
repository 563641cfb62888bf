import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CounterBoard } from '../../src/shared/api/loans/counter.js';
import type { HomeView } from '../../src/shared/api/desk.js';
import type { LoanRequestPage } from '../../src/shared/api/loans/loan-requests.js';
import { Office } from '../support/app.js';
import { LoanRows } from '../support/loan-rows.js';

describe('the first page', () => {
  let office: Office;
  let rows: LoanRows;
  beforeAll(async () => {
    office = await Office.open();
    rows = new LoanRows(office);
  });
  afterAll(() => office.close());
  beforeEach(() => office.clock.set('2026-07-06 09:00'));

  const home = async (staffNumber: string): Promise<HomeView> => (await (await office.as(staffNumber)).get('/api/home').expect(200)).body;
  const kinds = (view: HomeView): string[] => view.tasks.map((task) => task.kind);

  const slip = async (staffNumber: string, request: object, out = false): Promise<string> => {
    const person = office.build.person(staffNumber);
    const asset = await office.build.asset();
    const requestId = await rows.request({ borrowerId: person, filledInBy: person, number: `ย. ${asset.number}`, ...request });
    const lineId = await rows.line(requestId, asset.entryId, { assetId: asset.id, approvedQuantity: 1 });
    if (out) await rows.checkoutLine(await rows.checkout(requestId), requestId, lineId, asset.entryId, { assetId: asset.id });
    return requestId;
  };

  it('of somebody for whom nothing waits is empty, and says so with zeros', async () => {
    expect(await home('1014')).toEqual({
      tasks: [], loans: [], custodies: [], requests: [], counters: { inbox: 0, questions: 0, findings: 0, toHandOver: 0, dueToday: 0, late: 0, notices: 0, troubles: 0, confirmations: 0, unregularised: 0, folders: 0 }, firstRun: null,
    });
    await (await office.as(null)).get('/api/home').expect(401);
  });

  it('puts what is late before what is due, and that before what may be fetched', async () => {
    await slip('1015', { status: 'approved', startsAt: '2026-07-10T02:00:00.000Z', dueAt: '2026-07-11T02:00:00.000Z' });
    const late = await slip('1015', { status: 'checked-out', startsAt: '2026-07-01T02:00:00.000Z', dueAt: '2026-07-03T09:00:00.000Z' }, true);
    await slip('1015', { status: 'checked-out', dueAt: '2026-07-07T09:00:00.000Z' }, true);
    await slip('1015', { status: 'sent-back' });
    await slip('1015', { status: 'rejected' });
    const view = await home('1015');
    expect(view.tasks.map(({ kind, urgency }) => [kind, urgency])).toEqual([['return-overdue', 'late'], ['return-soon', 'soon'], ['mend-request', 'calm'], ['fetch', 'calm']]);
    expect(view.tasks[0]?.requestId).toBe(late);
    expect(view.loans.map((loan) => loan.daysLeft)).toEqual([-3, 1]);
    expect(view.requests.map((request) => request.status).sort()).toEqual(['approved', 'sent-back']);
    const list = async (query: string): Promise<LoanRequestPage> => (await (await office.as('1015')).get(`/api/loan-requests?${query}`).expect(200)).body;
    const { items } = await list('sort=pressing');
    expect([items[0]?.id, ...items.map((item) => item.status)]).toEqual([late, 'checked-out', 'checked-out', 'rejected', 'sent-back', 'approved']);
    expect((await list(`q=${encodeURIComponent(items[2]?.number ?? '')}`)).items.map((item) => item.id)).toEqual([items[2]?.id]);
    expect((await list('q=100%25')).items).toEqual([]);
  });

  it('shows nobody the slips of others', async () => {
    await slip('1008', { status: 'checked-out' }, true);
    expect((await home('1010')).loans).toEqual([]);
  });

  it('of the storekeeper shows the counter’s day and the questions, and of nobody else', async () => {
    await slip('1009', { status: 'approved', dueAt: '2026-07-09T09:00:00.000Z' });
    await slip('1009', { status: 'checked-out', startsAt: '2026-07-05T02:00:00.000Z', dueAt: '2026-07-06T09:00:00.000Z' }, true);
    const { tag } = await office.build.asset();
    await (await office.as('1008')).post('/api/sightings', { tag, place: 'ตลาดน้ำ' }).expect(201);
    const view = await home('1005');
    expect(kinds(view)).toEqual(expect.arrayContaining(['hand-over', 'take-back', 'answer-question', 'chase']));
    expect(view.counters).toMatchObject({ questions: 1, toHandOver: 1, dueToday: 1, late: 1 });
    const board = (await (await office.as('1005')).get('/api/counter').expect(200)).body as CounterBoard;
    expect(board.toHandOver).toEqual([expect.objectContaining({ borrowerName: 'นายวีระ ทองดี', borrowerUnitName: 'กลุ่มวิชาการ', storeName: 'คลังพัสดุกลาง', lineCount: 1, daysLate: 0 })]);
    expect(board.late).toEqual([expect.objectContaining({ borrowerName: 'นายชาญ ดีงาม', daysLate: 3 })]);
    expect(Object.keys(board).sort()).toEqual(['awaiting', 'claims', 'dueToday', 'late', 'openQuestions', 'toHandOver']);
    await (await office.as('1009')).get('/api/counter').expect(403);
    expect((await home('1009')).counters).toMatchObject({ questions: 0, toHandOver: 0, late: 0 });
  });

  it('stops asking for a chase once something reached the borrower', async () => {
    const requestId = await slip('1016', { status: 'checked-out', startsAt: '2026-06-01T02:00:00.000Z', dueAt: '2026-06-20T09:00:00.000Z' }, true);
    const chases = async () => (await home('1005')).tasks.filter((task) => task.kind === 'chase' && task.requestId === requestId);
    expect(await chases()).toHaveLength(1);
    await rows.chase(requestId);
    expect(await chases()).toHaveLength(0);
  });

  it('of a head says what waits for a decision, of the auditor how many findings are open', async () => {
    const requestId = await slip('1009', { status: 'submitted', submittedAt: '2026-07-06T01:00:00.000Z' });
    await rows.step(requestId, { promisedAt: '2026-07-07T09:00:00.000Z' });
    const kitti = await home('1007');
    expect(kitti.counters.inbox).toBe(1);
    expect(kitti.tasks).toEqual([expect.objectContaining({ kind: 'decide', requestId, borrowerName: 'นายวีระ ทองดี', lineCount: 1 })]);
    const secretary = await home('1018');
    expect([secretary.counters.inbox, secretary.tasks]).toEqual([0, []]);
    expect((await home('1009')).requests.find((request) => request.requestId === requestId)?.waitsFor).toBe('ผู้อำนวยการกลุ่ม');
    expect((await home('1011')).counters.findings).toBe(0);
  });

  it.each(['submitted', 'approved'])('asks the borrower to confirm what somebody filled in for them: %s', async (status) => {
    const requestId = await slip('1016', { status, submittedAt: '2026-07-06T01:00:00.000Z', filledInBy: office.build.person('1005') });
    const { tasks } = await home('1016');
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'confirm-request', requestId }));
    expect(tasks).not.toContainEqual(expect.objectContaining({ kind: 'fetch', requestId }));
  });
});
