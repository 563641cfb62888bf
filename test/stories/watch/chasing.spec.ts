import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { OverduePage } from '../../../src/shared/api/loans/overdue.js';
import { Office } from '../../support/app.js';
import { borrowed, Watcher } from '../../support/watcher.js';

/** Due on Friday 10 July 2026, 16.30; by clause 211 the lender chases by Friday 17 July. */
describe('three loans past their due', () => {
  let office: Office;
  let watcher: Watcher;
  let assets: { id: string; tag: string }[];
  let silent: LoanRequestView;
  let chased: LoanRequestView;
  let back: LoanRequestView;

  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
    assets = [await office.build.asset(), await office.build.asset(), await office.build.asset()];
    [silent, chased, back] = [await borrowed(office, assets[0]!), await borrowed(office, assets[1]!), await borrowed(office, assets[2]!)];
  });
  afterAll(() => office.close());

  const chase = async (id: string, body: object) => (await (await office.as('1005')).post(`/api/loan-requests/${id}/chases`, body).expect(201)).body;

  it('are nobody’s business on the day of the due, and overdue a minute after it', async () => {
    await watcher.at('2026-07-10 16:30');
    expect((await (await office.as('1005')).get('/api/overdue').expect(200)).body.items).toEqual([]);
    expect(await watcher.findings()).toEqual([]);
    await watcher.at('2026-07-13 09:00');
    const { items } = (await (await office.as('1005')).get('/api/overdue').expect(200)).body as OverduePage;
    expect(items.map((item) => [item.daysLate, item.day7.workingOn])).toEqual([[3, '2026-07-17'], [3, '2026-07-17'], [3, '2026-07-17']]);
    for (const { id } of [silent, chased, back]) expect(await watcher.of(id, 'R04')).toMatchObject({ state: 'open', facts: { tier: 1 }, settings: { 'watch.overdue-tiers': '1/7/30/90' } });
  });

  it('are chased by a call that was taken, and not by one that nobody took', async () => {
    office.clock.set('2026-07-14 10:00');
    expect(await chase(silent.id, { channel: 'phone', isDelivered: false, note: 'ไม่รับสาย' })).toMatchObject({ n: 1, deliveredAt: null });
    expect(await chase(chased.id, { channel: 'memo', memoNumber: 'ศธ 0210/77', isDelivered: true })).toMatchObject({ deliveredAt: '2026-07-14T03:00:00.000Z' });
  });

  it('are explained by a receipt that says it came back in time', async () => {
    office.clock.set('2026-07-14 11:00');
    const receipt = { lines: [{ tag: assets[2]!.tag, condition: 'normal' }], returnedBy: 'นางสาวพิมพ์ชนก แสงทอง', receivedAt: '2026-07-10T15:00:00+07:00', reason: 'ระบบขัดข้อง จดไว้ในสมุด' };
    await (await office.as('1006')).post('/api/returns', receipt).expect(201);
    await watcher.now();
    expect(await watcher.of(back.id, 'R04')).toMatchObject({ state: 'closed', closedBecause: 'explained' });
  });

  it('become a question about the lender after day seven, only where nothing reached the borrower (R05)', async () => {
    await watcher.at('2026-07-17 23:59');
    expect(await watcher.findings('rule=R05')).toEqual([]);
    await watcher.at('2026-07-18 00:01');
    expect((await watcher.findings('rule=R05')).map((one) => one.requestId)).toEqual([silent.id]);
    expect(await watcher.of(silent.id, 'R05')).toMatchObject({ state: 'open', facts: { chaseByOn: '2026-07-17' }, settings: { 'watch.chase-days': 7 } });
    expect((await watcher.of(silent.id, 'R04'))?.facts['tier']).toBe(7);
  });

  it('let the question go when a chase that had arrived in time is recorded late', async () => {
    office.clock.set('2026-07-20 09:00');
    await chase(silent.id, { channel: 'memo', memoNumber: 'ศธ 0210/80', deliveredAt: '2026-07-16T09:00:00+07:00' });
    await watcher.now();
    expect(await watcher.of(silent.id, 'R05')).toMatchObject({ state: 'closed', closedBecause: 'chased' });
  });
});

describe('an office with days of its own', () => {
  let office: Office;
  let watcher: Watcher;
  let loan: LoanRequestView;

  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
    loan = await borrowed(office, await office.build.asset());
  });
  afterAll(() => office.close());

  const decide = async (key: string, value: unknown) => (await office.as('1013')).put(`/api/settings/${key}`, { value, reason: 'มติคณะทำงานคุณธรรม' }).expect(200);

  it('chases by its own day, tells the auditor at its own tiers, and each finding keeps what it was measured by', async () => {
    await decide('watch.chase-days', 3);
    await decide('watch.overdue-tiers', '2/10');
    await watcher.at('2026-07-11 09:00');
    expect(await watcher.findings()).toEqual([]);
    await watcher.at('2026-07-13 09:00');
    expect((await (await office.as('1005')).get('/api/overdue').expect(200)).body.items[0].day7).toMatchObject({ calendarOn: '2026-07-13', workingOn: '2026-07-13' });
    expect(await watcher.of(loan.id, 'R04')).toMatchObject({ facts: { tier: 2 }, settings: { 'watch.overdue-tiers': '2/10' } });
    expect(await watcher.of(loan.id, 'R05')).toBeUndefined();
    await watcher.at('2026-07-14 09:00');
    expect(await watcher.of(loan.id, 'R05')).toMatchObject({ facts: { chaseByOn: '2026-07-13' }, settings: { 'watch.chase-days': 3 } });
  });

  it('says that the facts changed, not that somebody chased, when it gives itself more time', async () => {
    await decide('watch.chase-days', 7);
    await watcher.at('2026-07-15 09:00');
    expect(await watcher.of(loan.id, 'R05')).toMatchObject({ state: 'closed', closedBecause: 'facts-changed', settings: { 'watch.chase-days': 3 } });
  });
});
