import { describe, expect, it } from '@jest/globals';
import { whyNotDeclare, whyNotEnd, whyNotThen } from './outage.rules.js';

const NOW = '2026-07-06T08:00:00.000Z';
const outage = { startedAt: '2026-07-06T02:00:00.000Z', endedAt: null as string | null };
const ended = { ...outage, endedAt: '2026-07-06T05:00:00.000Z' };

describe('an outage', () => {
  it.each([
    ['that lasts', outage, null],
    ['that is over', ended, null],
    ['of thirty days ago', { startedAt: '2026-06-05T17:00:00.000Z', endedAt: '2026-06-06T05:00:00.000Z' }, null],
    ['of longer ago', { startedAt: '2026-06-05T16:59:00.000Z', endedAt: '2026-06-06T05:00:00.000Z' }, 'outages.bad-period'],
    ['of tomorrow', { startedAt: '2026-07-07T02:00:00.000Z', endedAt: null }, 'outages.bad-period'],
    ['that ends before it begins', { ...outage, endedAt: outage.startedAt }, 'outages.bad-period'],
    ['that ends tomorrow', { ...outage, endedAt: '2026-07-07T02:00:00.000Z' }, 'outages.bad-period'],
  ])('%s', (_name, period, code) => {
    expect(whyNotDeclare(period, NOW)).toBe(code);
  });

  it('ends once, after its beginning and not in time to come', () => {
    expect([whyNotEnd(outage, NOW, NOW), whyNotEnd(ended, NOW, NOW), whyNotEnd(outage, outage.startedAt, NOW), whyNotEnd(outage, '2026-07-06T08:00:01.000Z', NOW)])
      .toEqual([null, 'outages.ended-already', 'outages.bad-period', 'outages.bad-period']);
  });

  it.each([
    ['within', '2026-07-06T03:00:00.000Z', ended, null],
    ['at its last moment', '2026-07-06T05:00:00.000Z', ended, null],
    ['after it', '2026-07-06T05:00:01.000Z', ended, 'outages.not-inside'],
    ['before it', '2026-07-06T01:59:00.000Z', ended, 'outages.not-inside'],
    ['while it lasts', '2026-07-06T07:00:00.000Z', outage, null],
    ['later than now', '2026-07-06T08:00:01.000Z', outage, 'outages.not-inside'],
    ['before the slip was printed', '2026-07-06T02:10:00.000Z', outage, 'outages.before-printed'],
  ])('a slip used %s', (_name, happenedAt, period, code) => {
    expect(whyNotThen(happenedAt, period, '2026-07-06T02:30:00.000Z', NOW)).toBe(code);
  });
});
