import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GUESSES_PER_ADDRESS, GUESSES_PER_NAME, secondsToWait, THROTTLE_WINDOW_MS } from './sign-in-throttle.rules.js';

const now = new Date('2026-11-22T03:00:00.000Z');
const before = (ms: number): string => new Date(now.getTime() - ms).toISOString();
const none = { ofName: 0, ofAddress: 0, lastAt: null, oldestAt: null };

describe('guessing at sign-in', () => {
  it('lets people mistype a few times', () => {
    for (const ofName of [0, 1, 2, 3]) expect(secondsToWait({ ...none, ofName, lastAt: before(0), oldestAt: before(0) }, now)).toBe(0);
  });

  it('waits longer after each further failure', () => {
    const waits = [4, 5, 6, 7].map((ofName) => secondsToWait({ ...none, ofName, lastAt: before(0), oldestAt: before(0) }, now));
    expect(waits).toEqual([5, 10, 20, 40]);
    expect(secondsToWait({ ...none, ofName: 4, lastAt: before(5_000), oldestAt: before(9_000) }, now)).toBe(0);
  });

  it('closes a name that is full until its oldest failure is a quarter of an hour old', () => {
    const full = { ...none, ofName: GUESSES_PER_NAME, lastAt: before(1000), oldestAt: before(60_000) };
    expect(secondsToWait(full, now)).toBe(14 * 60);
  });

  it('closes an address that tries many names', () => {
    const spray = { ofName: 0, ofAddress: GUESSES_PER_ADDRESS, lastAt: null, oldestAt: before(0) };
    expect(secondsToWait(spray, now)).toBe(15 * 60);
  });

  it('never looks at more than ten guesses of a name in any quarter of an hour, however they are spaced', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 200 }), (gaps) => {
      const looked: number[] = [];
      let at = now.getTime();
      for (const gap of gaps) {
        at += gap;
        const recent = looked.filter((ms) => ms > at - THROTTLE_WINDOW_MS);
        const iso = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString());
        const failures = { ofName: recent.length, ofAddress: recent.length, lastAt: iso(recent.at(-1)), oldestAt: iso(recent[0]) };
        if (secondsToWait(failures, new Date(at)) === 0) looked.push(at);
        expect(looked.filter((ms) => ms > at - THROTTLE_WINDOW_MS).length).toBeLessThanOrEqual(GUESSES_PER_NAME);
      }
    }));
  });
});
