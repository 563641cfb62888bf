import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inForceOn, isInForceOn, overlap } from './posts-in-force.rules.js';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
const term = fc.record({ fromOn: day, untilOn: fc.option(day) }).filter((t) => t.untilOn === null || t.fromOn <= t.untilOn);
const everyDay = Array.from({ length: 28 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`);

describe('posts in force', () => {
  it('counts the first and the last day', () => {
    const november = { fromOn: '2026-11-01', untilOn: '2026-11-30' };
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) => isInForceOn(november, on))).toEqual([false, true, true, false]);
  });

  it('runs on without an end', () => {
    expect(inForceOn([{ fromOn: '2020-01-01', untilOn: null }, { fromOn: '2027-01-01', untilOn: null }], '2026-11-22')).toHaveLength(1);
  });

  it('overlaps exactly where some day is in both', () => {
    fc.assert(fc.property(term, term, (a, b) => {
      expect(overlap(a, b)).toBe(everyDay.some((on) => isInForceOn(a, on) && isInForceOn(b, on)));
    }));
  });
});
