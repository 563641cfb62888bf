import { addDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';
import type { RefusalCode } from '../../shared/refusals.js';

const OLDEST_DAYS = 30;

export interface OutagePeriod {
  startedAt: string;
  /** Null while it lasts. */
  endedAt: string | null;
}

/** Declared while it lasts or soon after, and never for a time to come. Instants, ISO-UTC. */
export function whyNotDeclare({ startedAt, endedAt }: OutagePeriod, now: string): RefusalCode | null {
  const isSoon = startedAt >= bangkokInstant(addDays(bangkokDate(now), -OLDEST_DAYS)) && startedAt <= now;
  return isSoon && (endedAt === null || (endedAt > startedAt && endedAt <= now)) ? null : 'outages.bad-period';
}

export function whyNotEnd(outage: OutagePeriod, endedAt: string, now: string): RefusalCode | null {
  if (outage.endedAt !== null) return 'outages.ended-already';
  return endedAt > outage.startedAt && endedAt <= now ? null : 'outages.bad-period';
}

/** A slip was handed over within the outage it is entered under, after it was printed, and not in time to come. */
export function whyNotThen(happenedAt: string, { startedAt, endedAt }: OutagePeriod, printedAt: string, now: string): RefusalCode | null {
  if (happenedAt < startedAt || happenedAt > (endedAt ?? now) || happenedAt > now) return 'outages.not-inside';
  return happenedAt < printedAt ? 'outages.before-printed' : null;
}
