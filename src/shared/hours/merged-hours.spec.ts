import { describe, expect, it } from '@jest/globals';
import { openAtAny, openAtBoth } from './merged-hours.js';

const on = (weekday: number, opensAt: string, closesAt: string) => ({ weekday, opensAt, closesAt });
const split = [on(1, '13:00', '16:30'), on(1, '08:30', '12:00')];

describe('hours of several stores', () => {
  it('any of them: stretches that meet become one, and the others stay apart', () => {
    expect(openAtAny([split])).toEqual([on(1, '08:30', '12:00'), on(1, '13:00', '16:30')]);
    expect(openAtAny([split, [on(1, '11:00', '14:00'), on(6, '09:00', '12:00')]])).toEqual([on(1, '08:30', '16:30'), on(6, '09:00', '12:00')]);
    expect(openAtAny([])).toEqual([]);
  });

  it('both of them: what they have in common, stretch by stretch', () => {
    expect(openAtBoth(split, [on(1, '10:00', '15:00'), on(2, '08:30', '16:30')])).toEqual([on(1, '10:00', '12:00'), on(1, '13:00', '15:00')]);
    expect(openAtBoth(split, [on(1, '12:00', '13:00')])).toEqual([]);
  });
});
