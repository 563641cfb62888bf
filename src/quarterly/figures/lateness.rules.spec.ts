import { describe, expect, it } from '@jest/globals';
import { lateCounts, lateOutcome, type DueFact } from './lateness.rules.js';

const at = (wall: string): string => new Date(`${wall.replace(' ', 'T')}:00+07:00`).toISOString();
/** Due on Friday 10 July 2026: day 7 is Friday 17. */
const FRIDAY = { dueAt: at('2026-07-10 16:30'), hoursJson: null, backAt: null, claimedAt: null, chasedAt: null };
const OPEN = { holidays: new Set<string>(), chaseDays: 7 };
const outcome = (fact: Partial<DueFact>, now = '2026-08-03 09:00', calendar = OPEN): string | null => lateOutcome({ ...FRIDAY, ...fact }, at(now), calendar);

describe('a loan whose due has passed', () => {
  it.each([
    ['brought back at the very minute is not late', { backAt: at('2026-07-10 16:30') }, null],
    ['brought back a minute later is', { backAt: at('2026-07-10 16:31') }, 'back-early'],
    ['reported as returned in time is not late while nobody has looked', { claimedAt: at('2026-07-10 15:00') }, null],
    ['reported as returned on day 5 needs no reminder', { claimedAt: at('2026-07-15 15:00') }, 'back-early'],
    ['out, and chased on day 1', { chasedAt: at('2026-07-11 08:00') }, 'chased'],
    ['out, and chased in the last minute of day 7', { chasedAt: at('2026-07-17 23:59') }, 'chased'],
    ['out, and chased in the first minute of day 8', { chasedAt: at('2026-07-18 00:00') }, 'not-chased'],
    ['chased, and back the next day: the duty was done', { chasedAt: at('2026-07-13 08:00'), backAt: at('2026-07-14 09:00') }, 'chased'],
    ['back on day 8 and never chased', { backAt: at('2026-07-18 09:00') }, 'not-chased'],
    ['out, and nobody said a word', {}, 'not-chased'],
  ])('%s', (_name, fact, expected) => expect(outcome(fact)).toBe(expected));

  it('is within its days until the seventh is over', () => {
    expect([outcome({}, '2026-07-17 23:59'), outcome({}, '2026-07-18 00:00')]).toEqual(['running', 'not-chased']);
  });

  it('has its day moved by holidays: the due to the next open day, the seventh to the next working day', () => {
    const closed = { holidays: new Set(['2026-07-10', '2026-07-20']), chaseDays: 7 };
    expect(outcome({ backAt: at('2026-07-13 16:30') }, undefined, closed)).toBeNull();
    expect([outcome({ chasedAt: at('2026-07-21 09:00') }, undefined, closed), outcome({ chasedAt: at('2026-07-22 09:00') }, undefined, closed)]).toEqual(['chased', 'not-chased']);
  });

  it('keeps the open days of its own store, and the fewer days that the agency allows itself', () => {
    const mondays = JSON.stringify([{ weekday: 1, opensAt: '08:30', closesAt: '16:30' }]);
    expect([outcome({ hoursJson: mondays, backAt: at('2026-07-13 16:30') }), outcome({ hoursJson: mondays, backAt: at('2026-07-13 16:31') })]).toEqual([null, 'back-early']);
    expect(outcome({ chasedAt: at('2026-07-15 09:00') }, undefined, { ...OPEN, chaseDays: 3 })).toBe('not-chased');
  });

  it('is counted by what came of it', () => {
    expect(lateCounts(['chased', 'running', 'chased'])).toEqual({ chased: 2, 'back-early': 0, 'not-chased': 0, running: 1 });
  });
});
