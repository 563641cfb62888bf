/** Days are `YYYY-MM-DD` in Asia/Bangkok; instants are ISO text in UTC. Thailand keeps UTC+7 all year. */
const BANGKOK_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const MONDAY_TO_FRIDAY: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const LONGEST_CLOSURE_DAYS = 366;

/** What makes a day open: not a holiday, and a weekday (1 Monday … 7 Sunday) on which the office or the store works. */
export interface OpenDays {
  holidays: ReadonlySet<string>;
  weekdays?: ReadonlySet<number>;
}

const bangkok = (instant: Date | string): string => new Date(new Date(instant).getTime() + BANGKOK_OFFSET_MS).toISOString();
const toMs = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);
const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const bangkokDate = (instant: Date | string): string => bangkok(instant).slice(0, 10);

/** `HH:mm` on a Bangkok clock. */
export const bangkokTime = (instant: Date | string): string => bangkok(instant).slice(11, 16);

/** The instant at which a Bangkok clock shows this day and time. */
export const bangkokInstant = (day: string, time = '00:00'): string => new Date(`${day}T${time}:00.000+07:00`).toISOString();

export const addDays = (day: string, days: number): string => toDay(toMs(day) + days * DAY_MS);

export const daysBetween = (from: string, to: string): number => Math.round((toMs(to) - toMs(from)) / DAY_MS);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(toMs(day)).getUTCDay() || 7;

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toMs(text)) && toDay(toMs(text)) === text;
}

/** B.E. fiscal year N runs from 1 October N−1 to 30 September N. */
export function fiscalYear(day: string): number {
  const year = Number(day.slice(0, 4)) + 543;
  return Number(day.slice(5, 7)) >= 10 ? year + 1 : year;
}

export const fiscalYearStart = (year: number): string => `${year - 544}-10-01`;

export function isOpenDay(day: string, open: OpenDays): boolean {
  return (open.weekdays ?? MONDAY_TO_FRIDAY).has(weekdayOf(day)) && !open.holidays.has(day);
}

export const isWorkingDay = (day: string, holidays: ReadonlySet<string>): boolean => isOpenDay(day, { holidays });

/** The day itself when open, else the next that is. A store that never opens leaves the day as it was. */
export function openDayOnOrAfter(day: string, open: OpenDays): string {
  for (let step = 0; step <= LONGEST_CLOSURE_DAYS; step += 1) {
    const candidate = addDays(day, step);
    if (isOpenDay(candidate, open)) return candidate;
  }
  return day;
}

export const workingDayOnOrAfter = (day: string, holidays: ReadonlySet<string>): string => openDayOnOrAfter(day, { holidays });

/** The first working day after this one. */
export const nextWorkingDay = (day: string, holidays: ReadonlySet<string>): string => workingDayOnOrAfter(addDays(day, 1), holidays);

/** The n-th working day after `day`; `day` itself is not counted. With 0, the day itself. */
export function addWorkingDays(day: string, count: number, holidays: ReadonlySet<string>): string {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = nextWorkingDay(reached, holidays);
  return reached;
}

/** Working days after `from`, up to and with `to`. */
export function workingDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

/** ข้อ 213: the count starts on the first working day of October and reports within 30 working days. */
export function countReportDue(startDay: string, holidays: ReadonlySet<string>, firstDayCounted: boolean): string {
  return addWorkingDays(startDay, firstDayCounted ? 29 : 30, holidays);
}

/** The paper's due stands; where its day is closed, lateness counts from the same time on the next open day. */
export function effectiveDue(dueAt: string, open: OpenDays): string {
  const day = bangkokDate(dueAt);
  const openDay = openDayOnOrAfter(day, open);
  return openDay === day ? dueAt : bangkokInstant(openDay, bangkokTime(dueAt));
}

/** Days late by the Bangkok calendar: 0 until the due instant has passed, at least 1 from then on. */
export function daysLate(dueAt: string, now: Date | string): number {
  if (new Date(now).getTime() <= Date.parse(dueAt)) return 0;
  return Math.max(1, daysBetween(bangkokDate(dueAt), bangkokDate(now)));
}

export interface ChaseClock {
  /** The last calendar day, the day of the due not counted. */
  calendarDay: string;
  /** The same, or the next working day. */
  workingDay: string;
}

/** ข้อ 211: chase within 7 days after the due, or the fewer that the agency allows itself. */
export function chaseClock(dueAt: string, holidays: ReadonlySet<string>, days: number): ChaseClock {
  const calendarDay = addDays(bangkokDate(dueAt), days);
  return { calendarDay, workingDay: workingDayOnOrAfter(calendarDay, holidays) };
}
