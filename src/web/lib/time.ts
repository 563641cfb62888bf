import type { Language } from '../../shared/vocab.js';

/** Asia/Bangkok has no daylight saving: UTC+7 all year. */
const BANGKOK = 7 * 3_600_000;
const DAY = 86_400_000;

const MONTHS = {
  th: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const WEEKDAYS = {
  th: ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const BUDDHIST_ERA = 543;

const wall = (instant: string | Date) => new Date(new Date(instant).getTime() + BANGKOK);
const two = (n: number) => String(n).padStart(2, '0');

/** Bangkok date `YYYY-MM-DD` of an instant. */
export const dateOf = (instant: string | Date): string => wall(instant).toISOString().slice(0, 10);

/** Bangkok time `HH:MM` of an instant. */
export const timeOf = (instant: string | Date): string => wall(instant).toISOString().slice(11, 16);

/** ISO instant with the Bangkok offset, as the server wants it. */
export const instantOf = (date: string, time: string): string => `${date}T${time}:00+07:00`;

export const today = (): string => dateOf(new Date());

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** `จ. 23 พ.ย. 2569` · `Mon 23 Nov 2026`, from `YYYY-MM-DD`. */
export function sayDate(date: string, language: Language): string {
  const at = new Date(`${date}T00:00:00Z`);
  const year = at.getUTCFullYear() + (language === 'th' ? BUDDHIST_ERA : 0);
  return `${WEEKDAYS[language][at.getUTCDay()]} ${at.getUTCDate()} ${MONTHS[language][at.getUTCMonth()]} ${year}`;
}

/** `08.30 น.` · `08:30`. */
export const sayTime = (time: string, language: Language): string =>
  language === 'th' ? `${time.replace(':', '.')} น.` : time;

/** Instant → `จ. 23 พ.ย. 2569 08.30 น.` */
export const sayInstant = (instant: string, language: Language): string =>
  `${sayDate(dateOf(instant), language)} ${sayTime(timeOf(instant), language)}`;

/** From–to; the date is said once when both fall on one day. */
export function sayPeriod(from: string, to: string, language: Language): string {
  if (dateOf(from) !== dateOf(to)) return `${sayInstant(from, language)} – ${sayInstant(to, language)}`;
  const hours = [from, to].map((at) => (language === 'th' ? timeOf(at).replace(':', '.') : timeOf(at))).join('–');
  return `${sayDate(dateOf(from), language)} ${hours}${language === 'th' ? ' น.' : ''}`;
}

export const roundUpToHalfHour = (at: Date): string => {
  const local = wall(at);
  const minutes = Math.ceil((local.getUTCHours() * 60 + local.getUTCMinutes()) / 30) * 30;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
