import { MONTHS, toArabicDigits } from '../calendar-formats.js';
import { isDay } from '../calendar.js';

/** A day read from what a person typed or a register holds. */
export interface ReadDay {
  /** C.E. `YYYY-MM-DD`. */
  day: string;
  /** Whether the year was understood as B.E. and converted. */
  fromBuddhist: boolean;
  /** Two digits were taken as a B.E. year (69 = 2569). */
  shortYear: boolean;
}

const FIRST_BUDDHIST_YEAR = 2400;
const EARLIEST_YEAR = 1850;

/** Reads `15/02/2569`, `15 ก.พ. 69`, `2541-01-01`, `15 February 2026`, Thai digits and a time behind; null when it is no day. */
export function readDay(text: string): ReadDay | null {
  const tidy = toArabicDigits(text).replace(/พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|วันที่|[\u00a0\s]+/g, ' ').trim();
  return readYearFirst(tidy) ?? readDayFirst(tidy) ?? readNamedMonth(tidy);
}

function readYearFirst(text: string): ReadDay | null {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2}[:.]\d{2}.*)?$/.exec(text);
  return found ? fromParts(found[1], found[2], found[3]) : null;
}

function readDayFirst(text: string): ReadDay | null {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: +\d{1,2}[:.]\d{2}.*)?$/.exec(text);
  return found ? fromParts(found[3], found[2], found[1]) : null;
}

function readNamedMonth(text: string): ReadDay | null {
  const found = /^(\d{1,2})[ -]*([ก-๙A-Za-z.]+?)[ -]*(\d{4}|\d{2})(?: +\d{1,2}[:.]\d{2}.*)?$/.exec(text);
  const month = found ? monthNumber(found[2] ?? '') : null;
  return found && month !== null ? fromParts(found[3], String(month), found[1]) : null;
}

function monthNumber(word: string): number | null {
  const plain = (name: string): string => name.replace(/\./g, '').toLowerCase();
  for (const names of [MONTHS.th.short, MONTHS.th.long, MONTHS.en.short, MONTHS.en.long]) {
    const index = names.findIndex((name) => plain(name) === plain(word));
    if (index >= 0) return index + 1;
  }
  return null;
}

function fromParts(yearText = '', month = '', date = ''): ReadDay | null {
  const shortYear = yearText.length === 2;
  const written = Number(yearText) + (shortYear ? 2500 : 0);
  const fromBuddhist = written > FIRST_BUDDHIST_YEAR;
  const year = fromBuddhist ? written - 543 : written;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return year >= EARLIEST_YEAR && isDay(day) ? { day, fromBuddhist, shortYear } : null;
}
