import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import type { CounterBoard, HomeView, TagView } from '../../src/shared/api/desk.js';
import type { InboxPage } from '../../src/shared/api/loans/approvals.js';
import type { LoanRequestPage, LoanRequestView } from '../../src/shared/api/loans/loan-requests.js';
import type { OverduePage } from '../../src/shared/api/loans/overdue.js';
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
