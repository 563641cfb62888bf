import { bangkokDate, bangkokTime, weekdayOf } from './calendar.js';
import type { Language } from './vocab.js';

const SHORT_TH = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'] as const;
const LONG_TH = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
] as const;
const SHORT_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const LONG_EN = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const WEEKDAYS = {
  th: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์', 'อาทิตย์'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

export const MONTHS = { th: { short: SHORT_TH, long: LONG_TH }, en: { short: SHORT_EN, long: LONG_EN } } as const;

export interface DayFormat {
  /** `short` 5 ต.ค. 2569 · `long` 5 ตุลาคม 2569 · `numeric` 05/10/2569 */
  style?: 'short' | 'long' | 'numeric';
  language?: Language;
  /** For official paper; screens keep Arabic digits. */
  thaiDigits?: boolean;
  /** Puts the weekday in front. */
  weekday?: boolean;
}

export const toThaiDigits = (text: string | number): string => String(text).replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)] ?? digit);

export const toArabicDigits = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));

export const buddhistYear = (day: string): number => Number(day.slice(0, 4)) + 543;

export const weekdayName = (day: string, language: Language = 'th'): string => WEEKDAYS[language][weekdayOf(day) - 1] ?? '';

/** A `YYYY-MM-DD` day in words. The year is B.E. in Thai and C.E. in English. */
export function formatDay(day: string, format: DayFormat = {}): string {
  const { style = 'short', language = 'th', thaiDigits = false, weekday = false } = format;
  const [year = '', month = '', date = ''] = day.split('-');
  const shownYear = language === 'th' ? String(buddhistYear(day)) : year;
  const words = style === 'numeric'
    ? `${date}/${month}/${shownYear}`
    : `${Number(date)} ${MONTHS[language][style][Number(month) - 1]} ${shownYear}`;
  const named = weekday ? `${weekdayPrefix(day, language)}${words}` : words;
  return thaiDigits ? toThaiDigits(named) : named;
}

const weekdayPrefix = (day: string, language: Language): string =>
  language === 'th' ? `วัน${weekdayName(day, 'th')}ที่ ` : `${weekdayName(day, 'en')} `;

/** `08.30 น.` in Thai, `08:30` in English. */
export function formatTime(instant: Date | string, format: Pick<DayFormat, 'language' | 'thaiDigits'> = {}): string {
  const time = bangkokTime(instant);
  const words = format.language === 'en' ? time : `${time.replace(':', '.')} น.`;
  return format.thaiDigits ? toThaiDigits(words) : words;
}

/** Day and time of an instant, e.g. `5 ต.ค. 2569 08.30 น.` */
export function formatInstant(instant: Date | string, format: DayFormat = {}): string {
  return `${formatDay(bangkokDate(instant), format)} ${formatTime(instant, format)}`;
}
