import { describe, expect, it } from '@jest/globals';
import { readNotChased, type ChaseDutyFact } from './r05-not-chased.rules.js';

const SETTINGS = { chaseWithinDays: 7 };
const day = (today: string) => ({ at: `${today}T03:00:00.000Z`, today });
const fact = (over: Partial<ChaseDutyFact> = {}): ChaseDutyFact => ({
  requestId: 'r1', storeId: 'st1', dueAt: '2026-11-20T09:30:00.000Z', chaseByOn: '2026-11-27', returnedOn: null, claimedReturnedOn: null, delivered: [], ...over,
});
const chase = (on: string) => ({ at: `${on}T03:00:00.000Z`, on, channel: 'phone' });

describe('R05 leaves alone', () => {
  it.each<[string, Partial<ChaseDutyFact>, string]>([
    ['the seventh day itself', {}, '2026-11-27'],
    ['a due whose seventh day is a holiday, until the next working day is over', { chaseByOn: '2026-11-30' }, '2026-11-30'],
    ['a chase delivered on the seventh day', { delivered: [chase('2026-11-27')] }, '2026-12-30'],
    ['one delivered in time among late ones', { delivered: [chase('2026-12-05'), chase('2026-11-22')] }, '2026-12-30'],
    ['a reminder that the system delivered', { delivered: [{ ...chase('2026-11-21'), channel: 'system' }] }, '2026-12-30'],
    ['a thing that came back before the time was over', { returnedOn: '2026-11-26' }, '2026-12-30'],
    ['a thing the borrower said was back', { claimedReturnedOn: '2026-11-24' }, '2026-12-30'],
  ])('%s', (_case, over, today) => {
    expect(readNotChased(fact(over), SETTINGS, day(today)).finding).toBeNull();
  });

  it('a chase that was recorded late, and closes with that reason', () => {
    expect(readNotChased(fact(), SETTINGS, day('2026-11-28')).finding).not.toBeNull();
    expect(readNotChased(fact({ delivered: [chase('2026-11-26')] }), SETTINGS, day('2026-11-28'))).toMatchObject({ finding: null, closing: 'chased' });
    expect(readNotChased(fact({ returnedOn: '2026-11-26' }), SETTINGS, day('2026-11-28'))).toMatchObject({ finding: null, closing: 'explained' });
  });
});

describe('R05 asks about', () => {
  it.each<[string, Partial<ChaseDutyFact>]>([
    ['nothing delivered by the day', {}],
    ['a chase only afterwards', { delivered: [chase('2026-11-28')] }],
    ['a return only afterwards', { returnedOn: '2026-12-01' }],
  ])('%s', (_case, over) => {
    expect(readNotChased(fact(over), SETTINGS, day('2026-12-02'))).toMatchObject({ key: 'R05:request:r1', finding: { facts: { storeId: 'st1' } } });
  });
});
