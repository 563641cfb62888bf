import { describe, expect, it } from '@jest/globals';
import { areSoundHours, inWeekOrder } from './sound-hours.js';

const day = (weekday: number, opensAt: string, closesAt: string) => ({ weekday, opensAt, closesAt });
const MORNING = day(1, '08:30', '12:00');
const AFTERNOON = day(1, '13:00', '16:30');

describe('hours of a store', () => {
  it.each([
    ['none of its own', [], true], ['a day with a break at noon, in any order', [AFTERNOON, MORNING], true], ['the same times on two days', [MORNING, { ...MORNING, weekday: 2 }], true],
    ['a day that closes before it opens', [day(1, '16:30', '08:30')], false], ['one that closes as it opens', [day(1, '08:30', '08:30')], false], ['two stretches over each other', [MORNING, day(1, '11:00', '16:30')], false],
    ['an eighth day', [day(8, '08:30', '16:30')], false], ['no time of a clock', [day(1, '8:30', '16:30')], false], ['more than a week holds', Array.from({ length: 29 }, () => MORNING), false], ['no list', null, false],
  ])('%s: %#', (_what, hours, isSound) => {
    expect(areSoundHours(hours)).toBe(isSound);
  });

  it('stand in the order of the week', () => {
    expect(inWeekOrder([day(2, '08:30', '16:30'), AFTERNOON, MORNING])).toEqual([MORNING, AFTERNOON, day(2, '08:30', '16:30')]);
  });
});
