import type { OpeningHours } from '../api/places.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MOST = 28;

const isStretch = (given: unknown): given is OpeningHours => {
  const { weekday, opensAt, closesAt } = (given ?? {}) as Record<keyof OpeningHours, unknown>;
  return Number.isInteger(weekday) && Number(weekday) >= 1 && Number(weekday) <= 7 && TIME.test(String(opensAt)) && TIME.test(String(closesAt)) && String(opensAt) < String(closesAt);
};

/** The week in order, each stretch with its three facts and nothing else: the same hours are the same text. */
export const inWeekOrder = (hours: readonly OpeningHours[]): OpeningHours[] =>
  hours.map(({ weekday, opensAt, closesAt }) => ({ weekday, opensAt, closesAt })).sort((a, b) => a.weekday - b.weekday || a.opensAt.localeCompare(b.opensAt));

/** A store opens before it closes, and closes before it opens again on the same day. */
export function areSoundHours(given: unknown): given is OpeningHours[] {
  if (!Array.isArray(given) || given.length > MOST || !given.every(isStretch)) return false;
  const week = inWeekOrder(given);
  return week.every((one, i) => i === 0 || week[i - 1]!.weekday !== one.weekday || week[i - 1]!.closesAt <= one.opensAt);
}
