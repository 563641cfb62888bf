import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDay, formatInstant, formatTime, toArabicDigits, toThaiDigits } from '../calendar-formats.js';
import { readDay } from './read-day.js';
import { addDays } from '../calendar.js';

const someDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1960-01-01', days));

describe('days in words', () => {
  it('writes Buddhist years in Thai, and Thai digits on paper', () => {
    expect(formatDay('2026-10-05')).toBe('5 ต.ค. 2569');
    expect(formatDay('2026-10-05', { style: 'long', thaiDigits: true })).toBe('๕ ตุลาคม ๒๕๖๙');
    expect(formatDay('2026-10-05', { style: 'numeric' })).toBe('05/10/2569');
    expect(formatDay('2026-10-05', { weekday: true })).toBe('วันจันทร์ที่ 5 ต.ค. 2569');
    expect(formatDay('2026-10-05', { language: 'en', style: 'long' })).toBe('5 October 2026');
  });

  it('writes the time as offices do', () => {
    expect(formatTime('2026-10-05T01:30:00.000Z')).toBe('08.30 น.');
    expect(formatTime('2026-10-05T01:30:00.000Z', { language: 'en' })).toBe('08:30');
    expect(formatInstant('2026-10-04T17:05:00.000Z', { thaiDigits: true })).toBe('๕ ต.ค. ๒๕๖๙ ๐๐.๐๕ น.');
  });

  it('turns digits both ways', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
    }));
  });
});

describe('days as people write them', () => {
  it.each([
    ['15/02/2569', '2026-02-15'], ['15 ก.พ. 69', '2026-02-15'], ['15 กุมภาพันธ์ พ.ศ. 2569', '2026-02-15'], ['๑๕ ก.พ. ๖๙', '2026-02-15'],
    ['2541-01-01', '1998-01-01'], ['2541-01-01 00:00:00', '1998-01-01'], ['15ก.พ.2569', '2026-02-15'], ['15 กพ 69', '2026-02-15'],
    ['29/02/2567', '2024-02-29'], ['1.3.2569', '2026-03-01'],
  ])('reads %s as a Buddhist year', (text, day) => {
    expect(readDay(text)).toMatchObject({ day, fromBuddhist: true });
  });

  it.each([['15/02/2026', '2026-02-15'], ['2026-02-15T10:00:00', '2026-02-15'], ['15-Feb-2026', '2026-02-15'], ['5 May 1998', '1998-05-05']])(
    'reads %s as it stands',
    (text, day) => {
      expect(readDay(text)).toEqual({ day, fromBuddhist: false, shortYear: false });
    },
  );

  it.each(['', '-', '31/02/2569', '15/13/2569', '2569', '0', 'UNKNOWN', '15/02/1026', '123456'])('reads no day in %p', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('reads every form that it writes', () => {
    fc.assert(fc.property(someDay, fc.constantFrom('short', 'long', 'numeric'), fc.boolean(), (day, style, thaiDigits) => {
      expect(readDay(formatDay(day, { style, thaiDigits }))?.day).toBe(day);
    }));
  });
});
