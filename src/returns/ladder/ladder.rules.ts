import { addDays, daysBetween } from '../../shared/calendar.js';
import type { RungKind } from '../../shared/notices/notice-kinds.js';
import type { ChasedWhom } from '../../shared/chasing/chase-vocab.js';
import type { BorrowerKind } from '../../shared/vocab.js';

export type RungWhom = 'borrower' | 'head' | 'supplies' | 'agency';

/** One step of chasing: from which day, counted from the due, whom, and up to which day it is still true. */
export interface Rung {
  kind: RungKind;
  whom: RungWhom;
  day: number;
  until: number;
}

const FOREVER = Number.POSITIVE_INFINITY;
const STEPS: readonly Omit<Rung, 'day'>[] = [
  { kind: 'due-soon', whom: 'borrower', until: -2 },
  { kind: 'due-today', whom: 'borrower', until: 0 },
  { kind: 'overdue', whom: 'borrower', until: FOREVER },
  { kind: 'chase-head', whom: 'head', until: FOREVER },
  { kind: 'chase-supplies', whom: 'supplies', until: FOREVER },
  { kind: 'chase-agency', whom: 'agency', until: FOREVER },
];
const DAY_BEFORE: Rung = { kind: 'due-tomorrow', whom: 'borrower', day: -1, until: -1 };

export const whomOf = (kind: RungKind): RungWhom => [...STEPS, DAY_BEFORE].find((step) => step.kind === kind)!.whom;

/** The agency's six days, and the day before the due that every office is told of. */
export const ladderOf = (days: readonly number[]): Rung[] =>
  [...STEPS.map((step, at) => ({ ...step, day: days[at]! })), DAY_BEFORE].sort((a, b) => a.day - b.day);

export interface LoanDays {
  /** Of the effective due. */
  dueOn: string;
  /** Since when this due is known to the borrower: the hand-over, or the extension. */
  sinceOn: string;
}

/** What is told today: of those missed, the highest of each addressee. What lay before the loan began is not told at all. Days are `YYYY-MM-DD` in Bangkok. */
export function rungsToTell(ladder: readonly Rung[], { dueOn, sinceOn }: LoanDays, today: string): Rung[] {
  const day = daysBetween(dueOn, today);
  const reached = ladder.filter((rung) => rung.day <= day);
  const highest = reached.filter((rung, at) => !reached.slice(at + 1).some((later) => later.whom === rung.whom));
  return highest.filter((rung) => rung.until >= day && (rung.day >= 0 || addDays(dueOn, rung.day) > sinceOn));
}

/** The next one to come; null above the highest. */
export function nextRung(ladder: readonly Rung[], dueOn: string, today: string): { on: string; whom: RungWhom } | null {
  const next = ladder.find((rung) => rung.day > daysBetween(dueOn, today));
  return next ? { on: addDays(dueOn, next.day), whom: next.whom } : null;
}

/** Who has no account is reached through whoever answers for them, or through the storekeeper, who writes the letter. */
export function chasedWhom(whom: RungWhom, borrowerKind: BorrowerKind): ChasedWhom {
  if (borrowerKind === 'employee' || whom === 'supplies' || whom === 'agency') return whom;
  if (borrowerKind === 'agency') return 'storekeeper';
  return whom === 'borrower' ? 'sponsor' : 'sponsor-head';
}
