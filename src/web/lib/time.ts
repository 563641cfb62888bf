import { bangkokDate, bangkokTime, weekdayOf } from '../../shared/calendar.js';
import { formatDay, weekdayName } from '../../shared/calendar-formats.js';
import type { Language } from '../../shared/vocab.js';

/** ISO instant with the Bangkok offset, as the server wants it. */
export const instantOf = (date: string, time: string): string => `${date}T${time}:00+07:00`;

export const today = (): string => bangkokDate(new Date());

/** 1 Monday … 7 Sunday, as the stores' hours are kept. */
export const isoWeekdayOf = (date: string): number => weekdayOf(date) || 7;

/** `จันทร์ 23 พ.ย. 2569` · `Mon 23 Nov 2026`: the weekday is always shown. */
export function sayDate(date: string, language: Language): string {
  const weekday = weekdayName(date, language);
  return `${language === 'th' ? weekday : weekday.slice(0, 3)} ${formatDay(date, { language })}`;
}

/** `08.30 น.` · `08:30`. */
export const sayTime = (time: string, language: Language): string =>
  language === 'th' ? `${time.replace(':', '.')} น.` : time;

/** Instant → `จันทร์ 23 พ.ย. 2569 08.30 น.` */
export const sayInstant = (instant: string, language: Language): string =>
  `${sayDate(bangkokDate(instant), language)} ${sayTime(bangkokTime(instant), language)}`;

/** From–to; the date is said once when both fall on one day. */
export function sayPeriod(from: string, to: string, language: Language): string {
  const [first, last] = [bangkokDate(from), bangkokDate(to)];
  if (first !== last) return `${sayInstant(from, language)} – ${sayInstant(to, language)}`;
  const [opens, closes] = [from, to].map((at) => sayTime(bangkokTime(at), language).replace(' น.', '')) as [string, string];
  return `${sayDate(first, language)} ${opens}–${closes}${language === 'th' ? ' น.' : ''}`;
}

/** The next full or half hour on a Bangkok clock, `HH:MM`. */
export function nextHalfHour(now = new Date()): string {
  return bangkokTime(new Date(Math.ceil(now.getTime() / 1_800_000) * 1_800_000));
}
