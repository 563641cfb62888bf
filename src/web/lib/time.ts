import { bangkokDate, bangkokTime, weekdayOf } from '../../shared/calendar.js';
import { formatDay } from '../../shared/calendar-formats.js';
import type { Language } from '../../shared/vocab.js';

/** ISO instant with the Bangkok offset, as the server wants it. */
export const instantOf = (date: string, time: string): string => `${date}T${time}:00+07:00`;

export const today = (): string => bangkokDate(new Date());

const WEEKDAYS = {
  th: ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Read as one, such as a day and its time: not broken over two lines. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** `จ. 23 พ.ย. 2569` · `Mon 23 Nov 2026`: the weekday is always shown. */
export const sayDate = (date: string, language: Language): string =>
  unbroken(`${WEEKDAYS[language][weekdayOf(date) % 7]} ${formatDay(date, { language })}`);

/** `08.30 น.` · `08:30`. */
export const sayTime = (time: string, language: Language): string =>
  language === 'th' ? unbroken(`${time.replace(':', '.')} น.`) : time;

/** `08.30–16.30 น.` · `08:30–16:30`. */
export const sayHours = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }, language: Language): string =>
  language === 'th' ? `${opensAt.replace(':', '.')}–${sayTime(closesAt, language)}` : `${opensAt}–${closesAt}`;

/** Instant → `จ. 23 พ.ย. 2569 08.30 น.`, in one piece. */
export const sayInstant = (instant: string, language: Language): string =>
  `${sayDate(bangkokDate(instant), language)}\u00a0${sayTime(bangkokTime(instant), language)}`;

/** From–to in two halves, each in the pieces that stay whole; the date is said once when both fall on one day. */
export function sayPeriod(from: string, to: string, language: Language): string[][] {
  const [first, last] = [bangkokDate(from), bangkokDate(to)];
  if (first !== last) return [[sayDate(first, language), `${sayTime(bangkokTime(from), language)}\u00a0–`], [sayDate(last, language), sayTime(bangkokTime(to), language)]];
  const [opens, closes] = [from, to].map((at) => (language === 'th' ? bangkokTime(at).replace(':', '.') : bangkokTime(at))) as [string, string];
  return [[sayDate(first, language), `${opens}–${closes}${language === 'th' ? '\u00a0น.' : ''}`]];
}

/** The next full or half hour on a Bangkok clock, `HH:MM`. */
export function nextHalfHour(now = new Date()): string {
  return bangkokTime(new Date(Math.ceil(now.getTime() / 1_800_000) * 1_800_000));
}

/** The last day of a time that ends before this instant. */
export const lastDayBefore = (at: string): string => bangkokDate(new Date(Date.parse(at) - 1));
