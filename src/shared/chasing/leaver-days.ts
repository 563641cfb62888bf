import { bangkokInstant, daysBetween } from '../calendar.js';

/** Calendar days before the leaving date at which the office and the person are told: a month, a week, the day itself. */
export const TOLD_DAYS_BEFORE = [30, 7, 0] as const;
export type LeaverStage = (typeof TOLD_DAYS_BEFORE)[number];

/** By when everything is to be back: the office closes on the last day. */
export const leavingAt = (leavingOn: string): string => bangkokInstant(leavingOn, '16:30');

/** The stage reached today; null while nobody needs to be told. Days are YYYY-MM-DD; past the date it stays at the last stage. */
export function leaverStage(leavingOn: string | null, today: string): LeaverStage | null {
  if (leavingOn === null) return null;
  const left = daysBetween(today, leavingOn);
  return TOLD_DAYS_BEFORE.filter((days) => left <= days).at(-1) ?? null;
}
