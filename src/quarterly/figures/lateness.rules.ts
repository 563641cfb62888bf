import { bangkokDate, chaseClock, effectiveDue } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';

/** One loan whose due has passed. Instants are ISO UTC. */
export interface DueFact {
  dueAt: string;
  /** Hours of the store that lacks the thing, or lent it. */
  hoursJson: string | null;
  /** When the last thing was received, as stated; null while any is out. */
  backAt: string | null;
  /** When it was brought back, says the borrower; nobody has looked yet. */
  claimedAt: string | null;
  /** The first reminder in the lender's name that arrived after the due. */
  chasedAt: string | null;
}

export interface ChaseCalendar {
  holidays: ReadonlySet<string>;
  chaseDays: number;
}

export const LATE_OUTCOMES = ['chased', 'back-early', 'not-chased', 'running'] as const;
export type LateOutcome = (typeof LATE_OUTCOMES)[number];

/** ข้อ 211, counted for one loan: chased in time, back before the day for it was over, not chased, or its day is still to come. Null: not late. */
export function lateOutcome({ dueAt, hoursJson, backAt, claimedAt, chasedAt }: DueFact, now: string, { holidays, chaseDays }: ChaseCalendar): LateOutcome | null {
  const due = effectiveDue(dueAt, openDaysOf(hoursJson, holidays));
  const back = backAt ?? claimedAt;
  if ((back ?? now) <= due) return null;
  const chaseByOn = chaseClock(due, holidays, chaseDays).workingDay;
  if (chasedAt !== null && bangkokDate(chasedAt) <= chaseByOn) return 'chased';
  if (back !== null && bangkokDate(back) <= chaseByOn) return 'back-early';
  return bangkokDate(now) > chaseByOn ? 'not-chased' : 'running';
}

export type LateCounts = Record<LateOutcome, number>;

export function lateCounts(outcomes: readonly LateOutcome[]): LateCounts {
  const counts: LateCounts = { chased: 0, 'back-early': 0, 'not-chased': 0, running: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}
