import { describe, expect, it } from '@jest/globals';
import { readLeaver, type LeaverFact } from './r13-leaver.rules.js';

const fact = (over: Partial<LeaverFact> = {}): LeaverFact =>
  ({ holding: { kind: 'custody', id: 'c1' }, subject: { type: 'asset', id: 'a1' }, requestId: null, isHeld: true, leavingOn: '2026-09-30', ...over });
const on = (today: string) => ({ at: `${today}T02:00:00.000Z`, today });

describe('R13', () => {
  it.each<[string, Partial<LeaverFact>, string, boolean]>([
    ['the day before', {}, '2026-09-29', false],
    ['the day itself', {}, '2026-09-30', true],
    ['long after', {}, '2026-12-01', true],
    ['once it is handed back', { isHeld: false }, '2026-12-01', false],
    ['while no date is set', { leavingOn: null }, '2026-12-01', false],
    ['when the date was moved', { leavingOn: '2027-09-30' }, '2026-12-01', false],
  ])('asks about what somebody who leaves still has: %s', (_case, over, today, asks) => {
    expect(readLeaver(fact(over), on(today)).finding !== null).toBe(asks);
  });

  it('has one key for one thing, and closes with what happened', () => {
    const readings = [readLeaver(fact(), on('2026-09-30')), readLeaver(fact({ isHeld: false }), on('2026-10-01')), readLeaver(fact({ leavingOn: null }), on('2026-10-01'))];
    expect(readings.map(({ key, closing }) => [key, closing])).toEqual([['R13:custody:c1', 'facts-changed'], ['R13:custody:c1', 'returned'], ['R13:custody:c1', 'facts-changed']]);
  });
});
