import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays, addWorkingDays, bangkokDate, bangkokInstant, bangkokTime, chaseClock, countReportDue, daysBetween, daysLate, effectiveDue,
  fiscalYear, fiscalYearStart, isDay, isWorkingDay, nextWorkingDay, workingDayOnOrAfter, workingDaysBetween,
} from './calendar.js';

const lines = readFileSync(new URL('../../../assets-seed/holidays.csv', import.meta.url), 'utf8').trim().split('\n').slice(1);
const holidays: ReadonlySet<string> = new Set(lines.map((line) => line.slice(0, 10)));
const someDay = fc.integer({ min: 0, max: 2190 }).map((days) => addDays('2022-01-01', days));

describe('days in Bangkok', () => {
  it('keeps the Bangkok day on both sides of midnight in UTC', () => {
    expect(bangkokDate('2026-11-21T16:59:59.999Z')).toBe('2026-11-21');
    expect(bangkokDate('2026-11-21T17:00:00.000Z')).toBe('2026-11-22');
    expect(bangkokTime('2026-11-21T17:05:00.000Z')).toBe('00:05');
    expect(bangkokInstant('2026-11-22', '08:30')).toBe('2026-11-22T01:30:00.000Z');
  });

  it('reads back every instant it makes', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const instant = bangkokInstant(day, time);
      expect([bangkokDate(instant), bangkokTime(instant)]).toEqual([day, time]);
    }));
  });

  it('refuses days that no calendar has', () => {
    expect(['2026-02-29', '2026-13-01', '2026-1-1', 'x', ''].filter(isDay)).toEqual([]);
    expect(isDay('2024-02-29')).toBe(true);
  });

  it('turns the fiscal year on 1 October', () => {
    expect([fiscalYear('2026-09-30'), fiscalYear('2026-10-01'), fiscalYear('2027-01-01')]).toEqual([2569, 2570, 2570]);
    expect(fiscalYearStart(2570)).toBe('2026-10-01');
  });
});

describe('working days', () => {
  it.each([
    ['2022-10-01', '2022-10-03', '2022-11-16', '2022-11-17'],
    ['2023-10-01', '2023-10-02', '2023-11-14', '2023-11-15'],
    ['2024-10-01', '2024-10-01', '2024-11-13', '2024-11-14'],
    ['2025-10-01', '2025-10-01', '2025-11-13', '2025-11-14'],
    ['2026-10-01', '2026-10-01', '2026-11-13', '2026-11-16'],
  ])('count report after the year that ended before %s', (first, start, counted, notCounted) => {
    expect(workingDayOnOrAfter(first, holidays)).toBe(start);
    expect(countReportDue(start, holidays, true)).toBe(counted);
    expect(countReportDue(start, holidays, false)).toBe(notCounted);
  });

  it('skips weekends, holidays and days in lieu', () => {
    expect(isWorkingDay('2026-10-13', holidays)).toBe(false);
    expect(isWorkingDay('2026-12-07', holidays)).toBe(false);
    expect(nextWorkingDay('2026-12-04', holidays)).toBe('2026-12-08');
  });

  it('counts back what it added', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 60 }), (day, count) => {
      expect(workingDaysBetween(day, addWorkingDays(day, count, holidays), holidays)).toBe(count);
    }));
  });

  it('keeps calendar arithmetic exact over years', () => {
    fc.assert(fc.property(someDay, fc.integer({ min: -900, max: 900 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }));
  });
});

describe('due and late', () => {
  it('moves the effective due of a closed day to the same time on the next open day', () => {
    const due = bangkokInstant('2026-12-05', '16:30');
    expect(effectiveDue(due, { holidays })).toBe(bangkokInstant('2026-12-08', '16:30'));
    expect(effectiveDue(bangkokInstant('2026-12-08', '16:30'), { holidays })).toBe(bangkokInstant('2026-12-08', '16:30'));
  });

  it('respects a store that opens at weekends, and leaves the due of one that never opens', () => {
    const saturday = bangkokInstant('2026-11-28', '10:00');
    expect(effectiveDue(saturday, { holidays, weekdays: new Set([6, 7]) })).toBe(saturday);
    expect(effectiveDue(saturday, { holidays, weekdays: new Set() })).toBe(saturday);
  });

  it('is late from the first minute, and by calendar days after', () => {
    const due = bangkokInstant('2026-11-20', '16:30');
    expect(daysLate(due, due)).toBe(0);
    expect(daysLate(due, bangkokInstant('2026-11-20', '16:31'))).toBe(1);
    expect(daysLate(due, bangkokInstant('2026-11-21', '00:01'))).toBe(1);
    expect(daysLate(due, bangkokInstant('2026-11-23', '08:00'))).toBe(3);
  });

  it('ends the seven days of chasing on day 7, the due day not counted, and shows the next working day', () => {
    expect(chaseClock(bangkokInstant('2026-11-22', '16:30'), holidays, 7)).toEqual({ calendarDay: '2026-11-29', workingDay: '2026-11-30' });
    expect(chaseClock(bangkokInstant('2026-11-28', '23:59'), holidays, 7)).toEqual({ calendarDay: '2026-12-05', workingDay: '2026-12-08' });
    expect(chaseClock(bangkokInstant('2026-11-27', '16:30'), holidays, 3)).toEqual({ calendarDay: '2026-11-30', workingDay: '2026-11-30' });
  });
});
