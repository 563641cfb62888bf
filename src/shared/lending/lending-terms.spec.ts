import { describe, expect, it } from '@jest/globals';
import { bangkokInstant } from '../calendar.js';
import { earliestStartOn, longestOf, termsOf, whyNotSoLong, whyNotSoSoon, type LendingTerms } from './lending-terms.js';

const TERMS: LendingTerms = {
  longestDays: 30, noticeDays: 0, classTerms: [{ classIds: ['drone', 'camera'], longestDays: 7, noticeDays: 3 }, { classIds: ['tent'], longestDays: null, noticeDays: 1 }],
};
const holidays = new Set(['2026-12-07']);
const drone = { description: 'โดรนสำรวจ', classId: 'drone' };
const tent = { description: 'เต็นท์', classId: 'tent' };
const laptop = { description: 'โน้ตบุ๊ก', classId: 'laptop' };
const span = (from: string, until: string) => ({ startsAt: bangkokInstant(from, '08:30'), dueAt: bangkokInstant(until, '16:30') });

describe('the terms of a class', () => {
  it.each([['drone', 7, 3], ['camera', 7, 3], ['tent', 30, 1], ['laptop', 30, 0]])('%s: %i days at the longest, asked for %i working days before', (classId, longestDays, noticeDays) => {
    expect(termsOf(classId, TERMS)).toEqual({ longestDays, noticeDays });
  });

  it('of several things the shortest longest loan counts', () => {
    expect(longestOf(['laptop', 'drone'], TERMS)).toBe(7);
  });
});

describe('a loan longer than the longest', () => {
  it.each([
    ['at the longest of its class', [drone], '2026-12-08', null],
    ['a day more', [drone], '2026-12-09', ['โดรนสำรวจ', 7, 8, '2026-12-08']],
    ['as long, of a thing without terms of its own', [laptop], '2026-12-09', null],
    ['one of several things', [laptop, tent, drone], '2026-12-10', ['โดรนสำรวจ', 7, 9, '2026-12-08']],
    ['beyond the agency\'s own', [tent], '2027-01-01', ['เต็นท์', 30, 31, '2026-12-31']],
  ])('%s', (_name, lines, until, facts) => {
    const because = whyNotSoLong(lines, span('2026-12-01', until), TERMS);
    expect(because && [because.facts['description'], because.facts['days'], because.facts['asked'], because.facts['latestOn']]).toEqual(facts);
    if (because) expect(because.code).toBe('loans.too-long');
  });
});

describe('a loan asked for too late', () => {
  it.each([
    ['with the notice of its class', [drone], '2026-12-08', null],
    ['a working day short', [drone], '2026-12-04', ['โดรนสำรวจ', 3, '2026-12-08']],
    ['of several things the one that wants most', [tent, drone], '2026-12-02', ['โดรนสำรวจ', 3, '2026-12-08']],
    ['the same day, of a thing that wants no notice', [laptop], '2026-12-02', null],
  ])('%s', (_name, lines, from, facts) => {
    const because = whyNotSoSoon(lines, bangkokInstant(from, '08:30'), bangkokInstant('2026-12-02', '15:00'), TERMS, holidays);
    expect(because && [because.facts['description'], because.facts['days'], because.facts['earliestOn']]).toEqual(facts);
  });

  it('counts working days: over a weekend and a holiday', () => {
    expect(earliestStartOn(bangkokInstant('2026-12-03', '23:30'), 2, holidays)).toBe('2026-12-08');
    expect(earliestStartOn(bangkokInstant('2026-12-05', '10:00'), 0, holidays)).toBe('2026-12-05');
  });
});
