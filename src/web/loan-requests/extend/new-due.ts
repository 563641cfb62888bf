import type { ExtensionTerms } from '../../../shared/api/loans/extensions.js';
import { addDays, bangkokDate, bangkokTime } from '../../../shared/calendar.js';
import { isWithin } from '../../../shared/hours/opening-hours.js';
import type { Hours } from '../ask/when/hours.js';
import { hoursOn, openOnOrAfter } from '../ask/when/period.js';

export type Step = 'oneDay' | 'threeDays' | 'week' | 'custom';
export const STEPS: readonly Step[] = ['oneDay', 'threeDays', 'week', 'custom'];
const DAYS: Record<Exclude<Step, 'custom'>, number> = { oneDay: 1, threeDays: 3, week: 7 };

export interface NewDue {
  date: string;
  /** HH:MM */
  time: string;
}

export const hoursOfTerms = (terms: ExtensionTerms): Hours => ({ hours: terms.hours, holidays: new Set(terms.holidays) });

/** So many days later, carried to the next open day; at the same time where it is open then, else when the store closes. */
export function dueAfter(terms: ExtensionTerms, step: Exclude<Step, 'custom'>): NewDue {
  const hours = hoursOfTerms(terms);
  const date = openOnOrAfter(addDays(bangkokDate(terms.dueAt), DAYS[step]), hours);
  return { date, time: timeOn(date, bangkokTime(terms.dueAt), hours) };
}

/** The time itself while it is open, else the end of that day. */
export function timeOn(date: string, time: string, hours: Hours): string {
  const open = hoursOn(date, hours);
  return isWithin(time, open) ? time : (open.at(-1)?.closesAt ?? time);
}

export const fits = (terms: ExtensionTerms, step: Step): boolean => step === 'custom' || dueAfter(terms, step).date <= terms.latestOn;
