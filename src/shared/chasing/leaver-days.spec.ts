import { describe, expect, it } from '@jest/globals';
import { leaverStage, leavingAt } from './leaver-days.js';

describe('somebody who leaves on 30 September', () => {
  it.each([
    ['2026-08-30', null], ['2026-08-31', 30], ['2026-09-22', 30], ['2026-09-23', 7], ['2026-09-29', 7], ['2026-09-30', 0], ['2026-11-01', 0],
  ])('on %s is at stage %s', (today, stage) => {
    expect(leaverStage('2026-09-30', today)).toBe(stage);
  });

  it('is nobody while no date is set', () => {
    expect(leaverStage(null, '2026-09-30')).toBeNull();
  });

  it('has until the office closes on that day', () => {
    expect(leavingAt('2026-09-30')).toBe('2026-09-30T09:30:00.000Z');
  });
});
