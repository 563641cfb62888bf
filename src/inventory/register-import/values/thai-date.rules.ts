import { readDay } from '../../../shared/thai/read-day.js';
import type { RowNote, RowProblem } from '../../../shared/import-vocab.js';
import { arabic } from './cell.rules.js';

export interface RegisterDay {
  /** C.E. `YYYY-MM-DD`; null where the file gives only a year or a month, which is kept as text. */
  day: string | null;
  note: RowNote | null;
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const PART_OF_A_DAY = /^(?:พ\.?\s?ศ\.?\s*)?(?:(?:[ก-๙.]+|[a-z]+)\s*|\d{1,2}[/-])?(?:ปี\s*)?(?:1[89]|20|2[45])\d{2}$/i;

/** Domain §4: B.E. years in whatever column are converted and the report says so; never stored raw. */
export function readRegisterDay(text: string, today: string): RegisterDay | RowProblem {
  const read = readDay(text) ?? readEnglishOrder(text) ?? readSerial(text);
  if (!read) return PART_OF_A_DAY.test(arabic(text)) ? { day: null, note: 'date-kept-as-text' } : 'date-not-read';
  if (read.day > today) return 'date-in-future';
  return { day: read.day, note: read.shortYear ? 'date-short-year' : read.fromBuddhist ? 'date-from-buddhist' : null };
}

/** `February 15, 2026` */
function readEnglishOrder(text: string): ReturnType<typeof readDay> {
  const found = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  return found ? readDay(`${found[2]} ${found[1]} ${found[3]}`) : null;
}

/** A date cell saved as text by a spreadsheet: days since 1899-12-30. */
function readSerial(text: string): ReturnType<typeof readDay> {
  if (!/^[2-5]\d{4}(\.0+)?$/.test(text)) return null;
  const day = new Date(EXCEL_EPOCH + Number.parseInt(text, 10) * 86_400_000).toISOString().slice(0, 10);
  return { day, fromBuddhist: false, shortYear: false };
}
