import { daysBetween } from '../../shared/calendar.js';
import { evidence, type FindingDraft, type Moment, type Reading } from './reading.js';

/** A loan still out, or come back. The due stands as the calendar makes it effective: the store's next open day. */
export interface OverdueFact {
  requestId: string;
  dueAt: string;
  /** Day of the due in Bangkok, YYYY-MM-DD. */
  dueOn: string;
  linesOut: number;
  /** Instant at which the last thing was received, as stated on the receipt; null while any is out. */
  returnedAt: string | null;
  claimedReturnedAt: string | null;
}

/** Whole days late reached, ascending, e.g. 1, 7, 30, 90. */
export interface OverdueSettings {
  tiers: readonly number[];
}

/** Lateness counts from the stated receipt; "returned, says the borrower" stops the clock. One finding per loan, its tier rising. */
export function readOverdue(fact: OverdueFact, settings: OverdueSettings, now: Moment): Reading {
  const tier = tierOf(fact, settings, now);
  const finding = tier === null ? null : draft(fact, tier, settings, now);
  return { rule: 'R04', key: `R04:request:${fact.requestId}`, finding, closing: closingOf(fact) };
}

function tierOf(fact: OverdueFact, settings: OverdueSettings, now: Moment): number | null {
  if (fact.returnedAt || fact.claimedReturnedAt || now.at <= fact.dueAt) return null;
  const late = daysBetween(fact.dueOn, now.today);
  return settings.tiers.filter((tier) => tier <= late).at(-1) ?? null;
}

/** Neither back nor said to be: the calendar or the tiers have changed. */
function closingOf(fact: OverdueFact): Reading['closing'] {
  if (!fact.returnedAt && !fact.claimedReturnedAt) return 'facts-changed';
  return fact.returnedAt && fact.returnedAt > fact.dueAt ? 'returned' : 'explained';
}

function draft(fact: OverdueFact, tier: number, settings: OverdueSettings, now: Moment): FindingDraft {
  const daysLate = daysBetween(fact.dueOn, now.today);
  return {
    subject: { type: 'loan-request', id: fact.requestId },
    requestId: fact.requestId,
    facts: { tier, linesOut: fact.linesOut, dueAt: fact.dueAt },
    settings: { 'watch.overdue-tiers': settings.tiers.join('/') },
    evidence: [evidence('due', fact.dueAt), evidence('still-out', now.at, { linesOut: fact.linesOut, daysLate })],
  };
}
