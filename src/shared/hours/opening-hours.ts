import type { OpeningHours } from '../api/places.js';
import { addDays, bangkokDate, bangkokInstant, bangkokTime, isOpenDay, weekdayOf, type OpenDays } from '../calendar.js';

export type Stretch = Pick<OpeningHours, 'opensAt' | 'closesAt'>;

/** The stored opening hours of a store; none stored means that nothing is known, not that it is closed. */
export function hoursOf(json: string | null): OpeningHours[] {
  const hours: unknown = json ? JSON.parse(json) : [];
  return Array.isArray(hours) ? (hours as OpeningHours[]) : [];
}

/** Days on which a store works; without hours of its own it keeps office days. */
const openDays = (hours: readonly OpeningHours[], holidays: ReadonlySet<string>): OpenDays =>
  (hours.length === 0 ? { holidays } : { holidays, weekdays: new Set(hours.map((one) => one.weekday)) });

export const openDaysOf = (hoursJson: string | null, holidays: ReadonlySet<string>): OpenDays => openDays(hoursOf(hoursJson), holidays);

/** When it is open on this day, the earliest first: several stretches where it closes at noon. */
export function stretchesOn(day: string, hours: readonly OpeningHours[], holidays: ReadonlySet<string>): Stretch[] {
  if (!isOpenDay(day, openDays(hours, holidays))) return [];
  return hours.filter((one) => one.weekday === weekdayOf(day)).sort((a, b) => a.opensAt.localeCompare(b.opensAt));
}

/** The minute of opening and that of closing count as open. */
export const isWithin = (time: string, stretches: readonly Stretch[]): boolean => stretches.some((one) => one.opensAt <= time && time <= one.closesAt);

export const isOpenAt = (instant: string, hours: readonly OpeningHours[], holidays: ReadonlySet<string>): boolean =>
  isWithin(bangkokTime(instant), stretchesOn(bangkokDate(instant), hours, holidays));

const SEARCH_DAYS = 14;

/** Open instants around this one, the nearest first: itself moved into each stretch of the days around it. */
export function openAround(instant: string, hours: readonly OpeningHours[], holidays: ReadonlySet<string>): string[] {
  const time = bangkokTime(instant);
  const days = Array.from({ length: 2 * SEARCH_DAYS + 1 }, (_, n) => addDays(bangkokDate(instant), n - SEARCH_DAYS));
  const moved = days.flatMap((day) => stretchesOn(day, hours, holidays).map(({ opensAt, closesAt }) => bangkokInstant(day, time < opensAt ? opensAt : time > closesAt ? closesAt : time)));
  const distance = (other: string): number => Math.abs(Date.parse(other) - Date.parse(instant));
  return moved.sort((a, b) => distance(a) - distance(b) || a.localeCompare(b));
}
