import type { OpeningHours } from '../../../../shared/api/places.js';
import { addDays, bangkokInstant, weekdayOf } from '../../../../shared/calendar.js';
import { nextHalfHour } from '../../../lib/time.js';
import type { LengthChoice, Period, StartChoice } from '../ask-draft.js';

/** By weekday, 1 Monday … 7 Sunday: from the earliest opening to the latest closing of any store. */
export type Hours = ReadonlyMap<number, { opens: string; closes: string }>;

const OFFICE: Hours = new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, { opens: '08:30', closes: '16:30' }]));
const NOON = { ends: '12:00', begins: '13:00' };
const FURTHEST_DAYS = 14;

export function hoursOf(stores: readonly { hours: OpeningHours[] }[]): Hours {
  const hours = new Map<number, { opens: string; closes: string }>();
  for (const { weekday, opensAt, closesAt } of stores.flatMap((store) => store.hours)) {
    const known = hours.get(weekday);
    const opens = known && known.opens < opensAt ? known.opens : opensAt;
    hours.set(weekday, { opens, closes: known && known.closes > closesAt ? known.closes : closesAt });
  }
  return hours.size ? hours : OFFICE;
}

export const hoursOn = (date: string, hours: Hours) => hours.get(weekdayOf(date)) ?? null;

/** The day itself or the next on which a store opens. */
export function openOnOrAfter(date: string, hours: Hours): string {
  for (let ahead = 0; ahead < FURTHEST_DAYS; ahead++) if (hoursOn(addDays(date, ahead), hours)) return addDays(date, ahead);
  return date;
}

export function dateOfStart(choice: Exclude<StartChoice, 'otherDay'>, today: string): string {
  if (choice === 'today') return today;
  return choice === 'tomorrow' ? addDays(today, 1) : addDays(today, 8 - weekdayOf(today));
}

export function isOverForToday(today: string, hours: Hours, now = nextHalfHour()): boolean {
  const open = hoursOn(today, hours);
  return !open || now >= open.closes;
}

const DAYS: Partial<Record<LengthChoice, number>> = { threeDays: 2, week: 6 };

export function periodFor(fromDate: string, length: Exclude<LengthChoice, 'custom'>, hours: Hours, today: string): Period {
  const open = hoursOn(fromDate, hours) ?? { opens: '08:30', closes: '16:30' };
  const begins = length === 'afternoon' ? NOON.begins : open.opens;
  const now = nextHalfHour();
  const fromTime = fromDate === today && now > begins ? now : begins;
  const dueDate = openOnOrAfter(addDays(fromDate, DAYS[length] ?? 0), hours);
  const dueTime = length === 'morning' ? NOON.ends : (hoursOn(dueDate, hours)?.closes ?? open.closes);
  return { fromDate, fromTime, dueDate, dueTime };
}

export type PeriodProblem = 'closedDay' | 'endBeforeStart' | 'inPast';

export function problemOf(period: Period, hours: Hours, now = new Date()): PeriodProblem | null {
  const [from, due] = [bangkokInstant(period.fromDate, period.fromTime), bangkokInstant(period.dueDate, period.dueTime)];
  if (due <= from) return 'endBeforeStart';
  if (due < now.toISOString()) return 'inPast';
  return hoursOn(period.fromDate, hours) && hoursOn(period.dueDate, hours) ? null : 'closedDay';
}
