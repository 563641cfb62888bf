import type { RefusalCode } from '../shared/refusals.js';
import { addDays } from '../shared/calendar.js';

export const REGULARISE_DAYS = 30;
const OLDEST_YEARS = 20;

export interface Recorded {
  /** Days of Bangkok, YYYY-MM-DD. */
  sinceOn: string;
  dueOn: string;
  /** Null where it is not said yet. */
  borrowerId: string | null;
}

export interface FoundThing {
  isLendable: boolean;
  isOut: boolean;
  isDisposed: boolean;
  /** Null for a thing that is not counted. */
  left: number | null;
}

/** Why this cannot be written down as out since before the office began. */
export function whyNotRecord({ sinceOn, dueOn, borrowerId }: Recorded, thing: FoundThing, quantity: number, actorId: string, today: string): RefusalCode | null {
  if (borrowerId === actorId) return 'opening.own';
  if (sinceOn >= today || sinceOn < addDays(today, -366 * OLDEST_YEARS)) return 'opening.since-not-past';
  if (dueOn < today) return 'opening.due-past';
  return whyNotThing(thing, quantity);
}

function whyNotThing({ isLendable, isOut, isDisposed, left }: FoundThing, quantity: number): RefusalCode | null {
  if (isDisposed) return 'opening.disposed';
  if (!isLendable) return 'opening.not-lendable';
  if (isOut) return 'checkouts.thing-already-out';
  if (left === null) return quantity === 1 ? null : 'checkouts.one-at-a-time';
  return quantity > left ? 'checkouts.pool-short' : null;
}

export interface Standing {
  status: string;
  borrowerId: string | null;
  confirmedAt: string | null;
  deniedAt: string | null;
}

/** The borrower answers once, while the thing is out. */
export function whyNotDeny({ status, borrowerId, confirmedAt, deniedAt }: Standing, personId: string): RefusalCode | null {
  if (borrowerId !== personId) return 'not-found';
  if (status !== 'checked-out') return 'opening.over';
  return confirmedAt !== null || deniedAt !== null ? 'opening.answered' : null;
}

/** Whoever has it and said so may ask for it, once at a time; then it need not come to the counter first. */
export function whyNotTakeOver({ status, borrowerId, confirmedAt }: Standing, isAsked: boolean, personId: string): RefusalCode | null {
  if (borrowerId !== personId) return 'not-found';
  if (status !== 'checked-out') return 'opening.over';
  if (confirmedAt === null) return 'opening.confirm-first';
  return isAsked ? 'opening.asked-already' : null;
}

/** What the borrower confirmed comes back over the counter, like anything else that is out. */
export function whyNotVoid({ status, confirmedAt }: Standing): RefusalCode | null {
  if (status !== 'checked-out') return 'opening.over';
  return confirmedAt !== null ? 'opening.confirmed' : null;
}
