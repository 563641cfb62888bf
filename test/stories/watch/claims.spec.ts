import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import { Office } from '../../support/app.js';
import { borrowed, Watcher } from '../../support/watcher.js';

/** Due on Friday 10 July 2026, 16.30. */
describe('a loan that the borrower says is back', () => {
  let office: Office;
  let watcher: Watcher;
  let loan: LoanRequestView;
  beforeAll(async () => {
    office = await Office.open();
    watcher = new Watcher(office);
    loan = await borrowed(office, await office.build.asset());
  });
  afterAll(() => office.close());

  it('is no question about the borrower, nor about a chase, while the storekeeper has to look; it is one again when that was not so', async () => {
    await watcher.at('2026-07-13 09:00');
    expect(await watcher.of(loan.id, 'R04')).toMatchObject({ state: 'open' });
    const claim = { broughtAt: '2026-07-10T15:00:00+07:00', handedTo: 'คุณธนา ที่คลัง' };
    const { claims } = (await (await office.as('1008')).post(`/api/loan-requests/${loan.id}/return-claims`, claim).expect(201)).body as LoanRequestView;
    await watcher.now();
    expect(await watcher.of(loan.id, 'R04')).toMatchObject({ state: 'closed', closedBecause: 'explained' });
    await watcher.at('2026-07-20 09:00');
    expect((await watcher.findings('state=open')).map((one) => one.rule)).toEqual([]);
    await (await office.as('1005')).post(`/api/loan-requests/${loan.id}/return-claims/${claims[0]!.id}/denial`, { reason: 'ไม่มีผู้รับไว้' }).expect(201);
    await watcher.now();
    expect(await watcher.of(loan.id, 'R04')).toMatchObject({ state: 'open', facts: { tier: 7 } });
    expect(await watcher.of(loan.id, 'R05')).toMatchObject({ state: 'open' });
  });
});
