import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, nextAttemptAt } from './back-off.rules.js';

const NOW = '2026-07-06T02:00:00.000Z';
const minutesTo = (at: string | null): number | null => (at === null ? null : (Date.parse(at) - Date.parse(NOW)) / 60_000);

describe('the pause before the next attempt', () => {
  it.each([[1, 1], [2, 2], [3, 4], [7, 64], [8, 120], [15, 120], [16, null], [40, null]])('after %i attempts: %p minutes', (attempts, minutes) => {
    expect(minutesTo(nextAttemptAt(attempts, NOW))).toBe(minutes);
  });

  it('ends within the day in which LINE knows a repeated letter again', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, n) => minutesTo(nextAttemptAt(n + 1, NOW)) ?? 0);
    const hours = pauses.reduce((sum, minutes) => sum + minutes, 0) / 60;
    expect(hours).toBeGreaterThan(12);
    expect(hours).toBeLessThan(24);
  });
});
