import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { CounterBoard } from '../../src/shared/api/loans/counter.js';
import type { HomeView, TagView } from '../../src/shared/api/desk.js';
import type { InboxPage } from '../../src/shared/api/loans/approvals.js';
import type { LoanRequestPage, LoanRequestView } from '../../src/shared/api/loans/loan-requests.js';
import type { ChaseList, OverduePage } from '../../src/shared/api/loans/overdue.js';
import { newId } from '../../src/database/ids.js';
import { Office } from '../support/app.js';
import { handedOver } from '../support/handed-over.js';
import { LoanRows } from '../support/loan-rows.js';

const OPEN_BUT_WEDNESDAYS = JSON.stringify([1, 2, 4, 5].map((weekday) => ({ weekday, opensAt: '08:30', closesAt: '16:30' })));

/** Due on Wednesday 8 July; since then its store closes on Wednesdays, so the due of Thursday holds everywhere. */
describe('a due on a day on which the store of the thing has come to be closed', () => {
  let office: Office;
  let slip: { id: string };
  let tag: string;
  beforeAll(async () => {
    office = await Office.open();
    const asset = await office.build.asset();
    tag = asset.tag;
    slip = await handedOver(office, [{ tag, line: { assetId: asset.id, entryId: asset.entryId, assetNumber: asset.number } }]);
    await office.transactions.run((tx) => tx.run(sql`update stores set hours_json = ${OPEN_BUT_WEDNESDAYS} where id = ${office.build.store}`));
    const rows = new LoanRows(office);
    const other = await office.build.asset();
    const borrowerId = office.build.person('1008');
    const asked = await rows.request({ borrowerId, filledInBy: borrowerId, status: 'submitted', round: 1, submittedAt: office.clock.iso(), dueAt: '2026-07-30T09:00:00.000Z' });
    await rows.line(asked, other.entryId, { assetId: other.id });
    await rows.step(asked, { promisedAt: '2026-07-20T09:30:00.000Z' });
  });
  afterAll(() => office.close());

  const read = async <T>(staffNumber: string, path: string): Promise<T> => (await (await office.as(staffNumber)).get(`/api${path}`).expect(200)).body;
  const told = async () => {
    const home = await read<HomeView>('1008', '/home');
    const request = await read<LoanRequestView>('1008', `/loan-requests/${slip.id}`);
    const list = await read<LoanRequestPage>('1008', '/loan-requests?scope=mine&status=checked-out');
    const board = await read<CounterBoard>('1005', '/counter');
    const scan = await read<TagView>('1005', `/tags/${tag}`);
    const overdue = await read<OverduePage>('1005', '/overdue');
    const inbox = await read<InboxPage>('1007', '/inbox?folder=waiting');
    return {
      home: home.loans[0]?.daysLeft, request: request.overdue, list: list.items[0]?.overdue, late: board.late.length, today: board.dueToday.length,
      scan: scan.openLoans[0]?.daysLate, overdue: overdue.items.map((item) => item.daysLate), inbox: inbox.items[0]?.borrowerOverdue,
    };
  };

  it('is nowhere late on the next day that the store is open', async () => {
    office.clock.set('2026-07-09 09:00');
    expect(await told()).toEqual({ home: 0, request: null, list: null, late: 0, today: 1, scan: 0, overdue: [], inbox: { count: 0, longestDays: 0 } });
  });

  it('is late everywhere, by the same days, once that day has passed', async () => {
    office.clock.set('2026-07-10 09:00');
    const days = { days: 1 };
    expect(await told()).toEqual({ home: -1, request: days, list: days, late: 1, today: 0, scan: 1, overdue: [1], inbox: { count: 1, longestDays: 1 } });
  });
});

/** Two things of two stores on one slip, due on Wednesday; the store of the one that went out first is closed on Wednesdays. */
describe('a slip over two stores', () => {
  let office: Office;
  let slip: { id: string };
  beforeAll(async () => {
    office = await Office.open();
    const closed = `ffffffff${newId().slice(8)}`;
    await office.build.insert('stores', { id: closed, name: 'คลังที่ปิดวันพุธ', siteId: office.build.sites.office, unitId: office.build.unit('supplies'), hoursJson: OPEN_BUT_WEDNESDAYS });
    const [first, second] = [await office.build.asset({ storeId: closed }), await office.build.asset()];
    slip = await handedOver(office, [first, second].map((asset) => ({ tag: asset.tag, line: { assetId: asset.id, entryId: asset.entryId, assetNumber: asset.number } })));
  });
  afterAll(() => office.close());

  const chase = async () => (await office.as('1005')).post(`/api/loan-requests/${slip.id}/chases`, { channel: 'phone', isDelivered: true });
  const daysLate = async (): Promise<number[]> => ((await (await office.as('1005')).get('/api/overdue').expect(200)).body as OverduePage).items.map((one) => one.daysLate);
  const clock = async () => ((await (await office.as('1005')).get(`/api/loan-requests/${slip.id}/chases`).expect(200)).body as ChaseList).day7?.calendarOn;

  it('has one due wherever it is looked at: that of the store of the first thing which is out', async () => {
    office.clock.set('2026-07-09 09:00');
    expect([await daysLate(), (await chase()).body.code]).toEqual([[], 'returns.not-overdue']);
    office.clock.set('2026-07-10 09:00');
    expect([await daysLate(), (await chase()).status, await clock()]).toEqual([[1], 201, '2026-07-16']);
  });

  it('and once that thing is back, that of the other', async () => {
    await office.transactions.run((tx) => tx.run(sql`update checkout_lines set closed_at = ${office.clock.iso()}, returned_quantity = 1 where id = (select min(id) from checkout_lines where request_id = ${slip.id})`));
    expect([await daysLate(), await clock()]).toEqual([[2], '2026-07-15']);
  });
});
