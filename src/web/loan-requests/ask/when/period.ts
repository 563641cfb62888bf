import { addDays, bangkokDate, bangkokInstant, bangkokTime, weekdayOf } from '../../../../shared/calendar.js';
import { isOpenAt, openAround, stretchesOn, type Stretch } from '../../../../shared/hours/opening-hours.js';
import { nextHalfHour } from '../../../lib/time.js';
import type { LengthChoice, Period, StartChoice } from '../ask-draft.js';
import type { Hours } from './hours.js';

const NOON = { ends: '12:00', begins: '13:00' };
const OFFICE_DAY: Stretch[] = [{ opensAt: '08:30', closesAt: '16:30' }];
const FURTHEST_DAYS = 14;

export const hoursOn = (date: string, { hours, holidays }: Hours): Stretch[] => stretchesOn(date, hours, holidays);
export const isClosedOn = (date: string, hours: Hours): boolean => hoursOn(date, hours).length === 0;

/** The day itself or the next on which a store opens. */
export function openOnOrAfter(date: string, hours: Hours): string {
  for (let ahead = 0; ahead < FURTHEST_DAYS; ahead++) if (!isClosedOn(addDays(date, ahead), hours)) return addDays(date, ahead);
  return date;
}

export function dateOfStart(choice: Exclude<StartChoice, 'otherDay'>, today: string): string {
  if (choice === 'today') return today;
  return choice === 'tomorrow' ? addDays(today, 1) : addDays(today, 8 - weekdayOf(today));
}

export const isOverForToday = (today: string, hours: Hours, now = nextHalfHour()): boolean => now >= (hoursOn(today, hours).at(-1)?.closesAt ?? '00:00');

const DAYS: Partial<Record<LengthChoice, number>> = { threeDays: 2, week: 6 };

/** Mornings end and afternoons begin where the store closes over noon; else at the noon of offices. */
function noonOf(open: readonly Stretch[]) {
  const [first, second] = open;
  return first && second ? { ends: first.closesAt, begins: second.opensAt } : NOON;
}

export function periodFor(fromDate: string, length: Exclude<LengthChoice, 'custom'>, hours: Hours, today: string): Period {
  const orOffice = (date: string): Stretch[] => (isClosedOn(date, hours) ? OFFICE_DAY : hoursOn(date, hours));
  const open = orOffice(fromDate);
  const begins = length === 'afternoon' ? noonOf(open).begins : (open[0]?.opensAt ?? '08:30');
  const now = nextHalfHour();
  const fromTime = fromDate === today && now > begins ? now : begins;
  const dueDate = openOnOrAfter(addDays(fromDate, DAYS[length] ?? 0), hours);
  const dueTime = length === 'morning' ? noonOf(open).ends : (orOffice(dueDate).at(-1)?.closesAt ?? '16:30');
  return { fromDate, fromTime, dueDate, dueTime };
}

export type PeriodProblem = 'closedDay' | 'closedTime' | 'endBeforeStart' | 'inPast';
const dueOf = ({ dueDate, dueTime }: Period): string => bangkokInstant(dueDate, dueTime);

export function problemOf(period: Period, hours: Hours, now = new Date()): PeriodProblem | null {
  const [from, due] = [bangkokInstant(period.fromDate, period.fromTime), dueOf(period)];
  if (due <= from) return 'endBeforeStart';
  if (due < now.toISOString()) return 'inPast';
  if (isClosedOn(period.fromDate, hours) || isClosedOn(period.dueDate, hours)) return 'closedDay';
  return isOpenAt(due, hours.hours, hours.holidays) ? null : 'closedTime';
}

/** The open time of return nearest to the one chosen; null when it is open already, or never. */
export function nearestReturn(period: Period, { hours, holidays }: Hours, now = new Date()): Pick<Period, 'dueDate' | 'dueTime'> | null {
  const due = dueOf(period);
  if (hours.length === 0 || isOpenAt(due, hours, holidays)) return null;
  const from = bangkokInstant(period.fromDate, period.fromTime);
  const nearest = openAround(due, hours, holidays).find((at) => at > from && at > now.toISOString());
  return nearest ? { dueDate: bangkokDate(nearest), dueTime: bangkokTime(nearest) } : null;
}
