import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, bangkokInstant } from '../../shared/calendar.js';
import { earliestReceiptDay, isOverdue, lateBy, whyNotReceivedEarlier } from './lateness.rules.js';

const holidays = new Set(['2026-12-07', '2026-12-10']);
const open = { holidays };
const at = (day: string, time = '16:30') => new Date(bangkokInstant(day, time));

describe('lateness', () => {
  it.each([
    ['at the due itself', '2026-12-04', at('2026-12-04'), 0],
    ['a minute after', '2026-12-04', at('2026-12-04', '16:31'), 1],
    ['two days after', '2026-12-02', at('2026-12-04', '08:00'), 2],
    ['due on a Saturday before a holiday, back on Tuesday in time', '2026-12-05', at('2026-12-08', '16:00'), 0],
    ['the same, an hour after closing', '2026-12-05', at('2026-12-08', '17:30'), 1],
    ['due on a day made a holiday later', '2026-12-10', at('2026-12-11', '16:30'), 0],
  ])('%s', (_, due, when, days) => {
    expect(lateBy(bangkokInstant(due, '16:30'), when, open)).toBe(days);
    expect(isOverdue(bangkokInstant(due, '16:30'), when, open)).toBe(days > 0);
  });

  it('follows the days on which the store is open', () => {
    expect(lateBy(bangkokInstant('2026-12-05', '16:30'), at('2026-12-06'), { holidays, weekdays: new Set([6]) })).toBe(1);
  });
});

describe('an earlier receipt', () => {
  const recordedAt = at('2026-12-11', '09:00');
  it.each([
    ['now needs no reason', recordedAt, undefined, null],
    ['earlier without a reason', at('2026-12-09', '15:00'), ' ', 'returns.reason-needed'],
    ['earlier with a reason', at('2026-12-09', '15:00'), 'ไฟดับ', null],
    ['in the future', at('2026-12-11', '09:01'), 'ไฟดับ', 'returns.received-in-future'],
    ['five working days back, over two holidays and a weekend', at('2026-12-02', '08:00'), 'ไฟดับ', null],
    ['six working days back', at('2026-12-01', '16:00'), 'ไฟดับ', 'returns.received-too-long-ago'],
  ])('%s', (_, receivedAt, reason, expected) => {
    expect(whyNotReceivedEarlier({ receivedAt, recordedAt, reason, mostWorkingDays: 5 }, holidays)).toBe(expected);
  });

  it('names the earliest day that it takes', () => {
    expect(earliestReceiptDay('2026-12-11', 5, holidays)).toBe('2026-12-02');
    fc.assert(fc.property(fc.integer({ min: 0, max: 900 }), (days) => {
      const today = addDays('2025-01-01', days);
      const earliest = earliestReceiptDay(today, 5, holidays);
      const stated = (day: string) => whyNotReceivedEarlier({ receivedAt: at(day, '08:00'), recordedAt: at(today), reason: 'x', mostWorkingDays: 5 }, holidays);
      expect([stated(earliest), stated(addDays(earliest, -1))]).toEqual([null, 'returns.received-too-long-ago']);
    }));
  });
});
