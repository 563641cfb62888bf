import { describe, expect, it } from '@jest/globals';
import { byUrgency, urgencyOf } from './urgency.rules.js';

const NOW = '2026-11-20T03:00:00.000Z';

describe('urgency', () => {
  it.each([
    ['return-overdue', '2026-11-19T09:00:00.000Z', 'late'],
    ['return-soon', '2026-11-20T09:00:00.000Z', 'today'],
    ['return-soon', '2026-11-20T17:30:00.000Z', 'soon'],
    ['return-soon', '2026-11-22T09:00:00.000Z', 'soon'],
    ['return-soon', '2026-11-23T09:00:00.000Z', 'calm'],
    ['fetch', '2026-11-19T02:00:00.000Z', 'missed'],
    ['fetch', '2026-11-20T02:00:00.000Z', 'today'],
    ['hand-over', '2026-11-20T02:00:00.000Z', 'today'],
    ['decide', '2026-11-19T02:00:00.000Z', 'late'],
    ['mend-request', '2026-11-19T02:00:00.000Z', 'calm'],
  ] as const)('%s at %s is %s', (kind, at, urgency) => {
    expect(urgencyOf(kind, at, NOW)).toBe(urgency);
  });

  it('puts the most urgent first, then the earliest', () => {
    const task = (urgency: 'late' | 'today' | 'calm', at: string) => ({ urgency, at });
    expect(byUrgency([task('calm', '1'), task('today', '3'), task('late', '9'), task('today', '2')]).map((one) => one.at)).toEqual(['9', '2', '3', '1']);
  });
});
