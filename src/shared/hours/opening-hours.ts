import type { OpeningHours } from '../api/places.js';
import { addDays, bangkokDate, bangkokInstant, bangkokTime, isOpenDay, weekdayOf, type OpenDays } from '../calendar.js';

export type Stretch = Pick<OpeningHours, 'opensAt' | 'closesAt'>;

const OFFICE_DAYS = [1, 2, 3, 4, 5];

/** When the stores of an agency are open unless they say otherwise: each office day, between these two times. */
export function usualHours(...times: [opensAt: string, closesAt: string]): OpeningHours[] {
  const [opensAt, closesAt] = times.sort() as [string, string];
  return OFFICE_DAYS.map((weekday) => ({ weekday, opensAt, closesAt }));
}

/** What a store keeps of its own; nothing where it keeps the agency's hours. */
export function ownHoursOf(json: string | null): OpeningHours[] {
  const hours: unknown = json ? JSON.parse(json) : [];
  return Array.isArray(hours) ? (hours as OpeningHours[]) : [];
}

/** The hours of a store: its own, else the agency's. Every reading of opening hours goes through here. */
export function hoursOf(json: string | null, usual: readonly OpeningHours[]): OpeningHours[] {
  const own = ownHoursOf(json);
  return own.length > 0 ? own : [...usual];
}

/** Days on which a store works; the agency's hours are those of office days. */
const openDays = (hours: readonly OpeningHours[], holidays: ReadonlySet<string>): OpenDays =>
  (hours.length === 0 ? { holidays } : { holidays, weekdays: new Set(hours.map((one) => one.weekday)) });

export const openDaysOf = (hoursJson: string | null, holidays: ReadonlySet<string>): OpenDays => openDays(ownHoursOf(hoursJson), holidays);

/** When it is open on this day, the earliest first: several stretches where it closes at noon. */
export function stretchesOn(day: string, hours: readonly OpeningHours[], holidays: ReadonlySet<string>): Stretch[] {
  if (!isOpenDay(day, openDays(hours, holidays))) return [];
  return hours.filter((one) => one.weekday === weekdayOf(day)).sort((a, b) => a.opensAt.localeCompare(b.opensAt));
}

/** The minute of opening and that of closing count as open. */
export const isWithin = (time: string, stretches: readonly Stretch[]): boolean => stretches.some((one) => one.opensAt <= time && time <= one.closesAt);

export const isOpenAt = (instant: string, hours: readonly OpeningHours[], holidays: ReadonlySet<string>): boolean =>
  isWithin(bangkokTime(instant), stretchesOn(bangkokDate(instant), hours, holidays));

/** From the first opening of this weekday to the last closing; of the week, where that day is closed. */
export function dayOf(day: string, hours: readonly OpeningHours[]): Stretch {
  const ofDay = hours.filter((one) => one.weekday === weekdayOf(day));
  const open = ofDay.length > 0 ? ofDay : hours;
  return { opensAt: open.map((one) => one.opensAt).sort()[0]!, closesAt: open.map((one) => one.closesAt).sort().at(-1)! };
}

const SEARCH_DAYS = 14;

/** Open instants around this one, the nearest first: itself moved into each stretch of the days around it. */
export function openAround(instant: string, hours: readonly OpeningHours[], holidays: ReadonlySet<string>): string[] {
  const time = bangkokTime(instant);
  const days = Array.from({ length: 2 * SEARCH_DAYS + 1 }, (_, n) => addDays(bangkokDate(instant), n - SEARCH_DAYS));
  const moved = days.flatMap((day) => stretchesOn(day, hours, holidays).map(({ opensAt, closesAt }) => bangkokInstant(day, time < opensAt ? opensAt : time > closesAt ? closesAt : time)));
  const distance = (other: string): number => Math.abs(Date.parse(other) - Date.parse(instant));
  return moved.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b));
}
