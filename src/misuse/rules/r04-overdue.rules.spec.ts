import { describe, expect, it } from '@jest/globals';
import { readOverdue, type OverdueFact } from './r04-overdue.rules.js';

const SETTINGS = { tiers: [1, 7, 30, 90] };
const day = (today: string, time = '03:00') => ({ at: `${today}T${time}:00.000Z`, today });
const fact = (over: Partial<OverdueFact> = {}): OverdueFact =>
  ({ requestId: 'r1', dueAt: '2026-11-20T09:30:00.000Z', dueOn: '2026-11-20', linesOut: 2, returnedAt: null, claimedReturnedAt: null, ...over });

describe('R04 leaves alone', () => {
  it.each<[string, Partial<OverdueFact>, ReturnType<typeof day>]>([
    ['a loan before its due', {}, day('2026-11-19')],
    ['a loan at the minute of its due', {}, day('2026-11-20', '09:30')],
    ['lateness within the day of the due', {}, day('2026-11-20', '16:00')],
    ['what was received in time', { returnedAt: '2026-11-20T09:00:00.000Z', linesOut: 0 }, day('2026-12-20')],
    ['what the borrower says is back, until the storekeeper looks', { claimedReturnedAt: '2026-11-20T09:00:00.000Z' }, day('2026-12-20')],
  ])('%s', (_case, over, now) => {
    expect(readOverdue(fact(over), SETTINGS, now)).toMatchObject({ finding: null });
  });

  it('what came back late, whose finding closes as returned', () => {
    expect(readOverdue(fact({ returnedAt: '2026-11-25T03:00:00.000Z', linesOut: 0 }), SETTINGS, day('2026-11-26'))).toMatchObject({ finding: null, closing: 'returned' });
  });

  it('an earlier receipt: the stated time counts, and explains', () => {
    const stated = fact({ returnedAt: '2026-11-20T08:00:00.000Z', linesOut: 0 });
    expect(readOverdue(stated, SETTINGS, day('2026-11-26')).closing).toBe('explained');
  });
});

describe('R04 rises by tiers', () => {
  it.each([
    ['2026-11-21', 1], ['2026-11-26', 1], ['2026-11-27', 7], ['2026-12-19', 7], ['2026-12-20', 30], ['2027-02-17', 30], ['2027-02-18', 90], ['2028-01-01', 90],
  ])('on %s tier %i', (today, tier) => {
    const reading = readOverdue(fact(), SETTINGS, day(today));
    expect(reading.key).toBe('R04:request:r1');
    expect(reading.finding?.facts).toMatchObject({ tier, linesOut: 2 });
  });
});
