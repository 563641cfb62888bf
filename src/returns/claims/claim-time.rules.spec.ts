import { describe, expect, it } from '@jest/globals';
import { bangkokInstant } from '../../shared/calendar.js';
import { answerByOn, whyNotBroughtThen } from './claim-time.rules.js';

const HOLIDAYS = new Set(['2026-12-07']);
const NOW = bangkokInstant('2026-12-08', '10:00');

describe('when things are said to have been brought back', () => {
  it.each([
    ['just now', NOW, null],
    ['on the first working day that a receipt may be stated', bangkokInstant('2026-11-30', '08:00'), null],
    ['later than now', bangkokInstant('2026-12-08', '10:01'), 'claims.in-future'],
    ['before they left', bangkokInstant('2026-11-26', '12:00'), 'claims.before-hand-over'],
    ['longer ago than a receipt may be stated', bangkokInstant('2026-11-27', '12:00'), 'claims.too-long-ago'],
  ])('%s', (_, broughtAt, code) => {
    expect(whyNotBroughtThen({ broughtAt, now: NOW, handedOverAt: bangkokInstant('2026-11-27', '08:30'), mostWorkingDays: 5 }, HOLIDAYS)?.code ?? null).toBe(code);
  });

  it('is looked at within two working days, weekends and holidays not counted', () => {
    expect(answerByOn(bangkokInstant('2026-12-03', '16:00'), 2, HOLIDAYS)).toBe('2026-12-08');
  });
});
