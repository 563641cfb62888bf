import type { Because } from '../../shared/refusals.js';
import type { ExtensionState, LineOutcome, LoanStatus } from '../../shared/vocab.js';
import { freeFor, type Held, type Period, type Stock, type Wanted } from '../availability/availability.rules.js';
import type { EmergencyMark } from '../emergency/emergency.rules.js';
import { isTheirs, type LoanFacts } from '../loan-lifecycle.rules.js';

/** What of an extension the rules look at. Instants are ISO text in UTC. */
export interface ExtensionFacts {
  newDueAt: string;
  effectiveDueAt: string;
  decidedAt: string | null;
  outcome: LineOutcome | null;
}

/** Where it stands; what nobody decided before the due, or before the things were back, has lapsed by itself. */
export function extensionState({ outcome, decidedAt, effectiveDueAt }: ExtensionFacts, status: LoanStatus, now: string): ExtensionState {
  if (decidedAt !== null) return outcome === 'approve' ? 'approved' : 'rejected';
  return status === 'checked-out' && now <= effectiveDueAt ? 'waiting' : 'lapsed';
}

/** Asked for before the due, once at a time, by whose loan it is; what nobody approved yet has nothing to extend. `effectiveDueAt` is the due as the calendar makes it effective. */
export function whyNotAskExtension(loan: LoanFacts & Partial<EmergencyMark> & { regulariseBy?: string | null }, personId: string, open: { newDueAt: string } | null, effectiveDueAt: string, now: string): Because | null {
  if (!isTheirs(loan, personId)) return { code: 'loans.not-yours', facts: {} };
  if (loan.status !== 'checked-out') return { code: 'loans.wrong-status', facts: { status: loan.status } };
  if (loan.regulariseBy) return { code: 'opening.no-extension', facts: {} };
  if (loan.ratifyBy && loan.ratification !== 'ratified') return { code: 'emergency.no-extension', facts: {} };
  if (now > effectiveDueAt) return { code: 'extensions.too-late', facts: { dueAt: effectiveDueAt } };
  return open ? { code: 'extensions.already-asked', facts: { newDueAt: open.newDueAt } } : null;
}

/** Decided while it waits, and before the due: an approval is never back-dated. */
export function whyNotGrant(asked: ExtensionFacts, status: LoanStatus, effectiveDueAt: string, now: string): Because | null {
  if (asked.decidedAt !== null || status !== 'checked-out') return { code: 'extensions.already-decided', facts: {} };
  return now > effectiveDueAt ? { code: 'extensions.too-late', facts: { dueAt: effectiveDueAt } } : null;
}

export const whyNotLater = (effectiveDueAt: string, newDueAt: string): Because | null =>
  (newDueAt <= effectiveDueAt ? { code: 'extensions.not-later', facts: { dueAt: effectiveDueAt } } : null);

/** A thing of the loan that is still kept from others. */
export interface KeptThing extends Wanted {
  description: string;
}

/** Others who want or hold such things: `held` counts what waits to be approved as well. */
export interface Others {
  stocks: readonly Stock[];
  held: readonly Held[];
}

/** Refused when somebody waits: what others were promised or have asked for in the extra time comes first. */
export function whoWaits(things: readonly KeptThing[], { stocks, held }: Others, extra: Period): Because | null {
  const free = freeFor(things, stocks, held, extra);
  const short = things.find((thing) => (free.get(thing.lineId) ?? 0) < thing.quantity);
  return short ? { code: 'extensions.somebody-waits', facts: { description: short.description } } : null;
}
