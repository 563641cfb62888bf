import type { QuarterlyState } from '../../shared/quarterly/figure-keys.js';
import { addDays } from '../../shared/calendar.js';
import { hasEnded, type Period } from '../../shared/quarterly/period.js';
import type { Because } from '../../shared/refusals.js';

/** Instants are ISO UTC. */
export function stateOf(period: Period, signedAt: string | null, now: string): QuarterlyState {
  if (signedAt !== null) return 'signed';
  return hasEnded(period, now) ? 'awaiting' : 'running';
}

/** Signed once, and not before the last day is over. */
export function whyNotSign(period: Period, signedAt: string | null, now: string): Because | null {
  if (signedAt !== null) return { code: 'quarterly.signed', facts: { signedAt } };
  return hasEnded(period, now) ? null : { code: 'quarterly.not-ended', facts: { fromOn: addDays(period.lastOn, 1) } };
}
