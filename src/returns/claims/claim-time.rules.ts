import { addWorkingDays, bangkokDate } from '../../shared/calendar.js';
import type { Because } from '../../shared/refusals.js';
import { earliestReceiptDay } from '../take-back/lateness.rules.js';

export interface StatedTime {
  broughtAt: string;
  now: string;
  /** When the first thing left. */
  handedOverAt: string;
  /** As far back as a receipt may be stated earlier. */
  mostWorkingDays: number;
}

/** A claim states a time that the storekeeper could still enter as an earlier receipt. */
export function whyNotBroughtThen({ broughtAt, now, handedOverAt, mostWorkingDays }: StatedTime, holidays: ReadonlySet<string>): Because | null {
  if (broughtAt > now) return { code: 'claims.in-future', facts: {} };
  if (broughtAt < handedOverAt) return { code: 'claims.before-hand-over', facts: { handedOverAt } };
  const earliestOn = earliestReceiptDay(bangkokDate(now), mostWorkingDays, holidays);
  return bangkokDate(broughtAt) < earliestOn ? { code: 'claims.too-long-ago', facts: { days: mostWorkingDays, earliestOn } } : null;
}

/** The storekeeper looks within so many working days, the day of the claim not counted. */
export const answerByOn = (now: string, days: number, holidays: ReadonlySet<string>): string => addWorkingDays(bangkokDate(now), days, holidays);
