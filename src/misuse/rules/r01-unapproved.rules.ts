import { evidence, type FindingDraft, type Moment, type Reading } from './reading.js';

/** The scope an approval gave to one line: this borrower, place and period, this thing or its like. */
export interface ApprovedScope {
  decidedAt: string;
  /** When whoever is said to have signed it on paper said that it is not so. */
  objectedAt?: string | null;
  borrowerKey: string;
  placeKey: string;
  startsAt: string;
  dueAt: string;
  assetId: string | null;
  entryId: string;
  quantity: number;
  /** Price of the approved asset, satang; null where the register has none. */
  priceSatang: number | null;
}

/** One thing as it left the store. */
export interface HandedOverFact {
  checkoutLineId: string;
  requestId: string;
  thing: { type: 'asset' | 'pool'; id: string };
  handedOverAt: string;
  borrowerKey: string;
  placeKey: string;
  dueAt: string;
  entryId: string;
  quantity: number;
  priceSatang: number | null;
  approved: ApprovedScope | null;
  /** Approved and handed over on paper while the program could not be reached, and entered afterwards under a declared outage. */
  isEnteredLater: boolean;
  /** What covers it without an approval of a loan. */
  coveredBy: 'custody' | 'permit' | 'repair' | 'relocation' | null;
  /** An emergency on a named officer's word, to be ratified by the lawful approver. */
  emergency: { ratifyBy: string; ratifiedAt: string | null; isRefused: boolean } | null;
  /** Out before the office began: to be regularised in time, by coming back or by a lawful loan. */
  opening: { regulariseBy: string; isOver: boolean } | null;
}

export type ScopeBreach = 'no-approval' | 'approved-after' | 'borrower' | 'place' | 'period' | 'thing' | 'quantity' | 'not-regularised' | 'not-ratified' | 'ratification-refused' | 'objected';

/** ข้อ 208: what left the store is what was approved, before it left. A like for like swap is within the approval. */
export function readUnapproved(fact: HandedOverFact, now: Moment): Reading {
  const breach = breachOf(fact, now);
  const finding = breach && draft(fact, breach);
  return { rule: 'R01', key: `R01:checkout-line:${fact.checkoutLineId}`, finding, closing: 'explained' };
}

function breachOf(fact: HandedOverFact, now: Moment): ScopeBreach | null {
  if (fact.coveredBy) return null;
  if (fact.opening) return fact.opening.isOver || now.at <= fact.opening.regulariseBy ? null : 'not-regularised';
  if (fact.emergency) return fact.emergency.isRefused ? 'ratification-refused' : isRatified(fact.emergency, now) ? null : 'not-ratified';
  if (!fact.approved) return 'no-approval';
  if (!fact.isEnteredLater && fact.approved.decidedAt > fact.handedOverAt) return 'approved-after';
  return fact.approved.objectedAt ? 'objected' : outsideScope(fact, fact.approved);
}

function isRatified(emergency: NonNullable<HandedOverFact['emergency']>, now: Moment): boolean {
  return emergency.ratifiedAt ? emergency.ratifiedAt <= emergency.ratifyBy : now.at <= emergency.ratifyBy;
}

function outsideScope(fact: HandedOverFact, approved: ApprovedScope): ScopeBreach | null {
  if (fact.borrowerKey !== approved.borrowerKey) return 'borrower';
  if (fact.placeKey !== approved.placeKey) return 'place';
  if (fact.dueAt > approved.dueAt || fact.handedOverAt > approved.dueAt) return 'period';
  if (!isLike(fact, approved)) return 'thing';
  return fact.quantity > approved.quantity ? 'quantity' : null;
}

/** Same thing, or another of the same class and unit of no greater value; by kind, any of that entry. */
function isLike(fact: HandedOverFact, approved: ApprovedScope): boolean {
  if (approved.assetId === fact.thing.id) return true;
  if (fact.entryId !== approved.entryId) return false;
  if (!approved.assetId || approved.priceSatang === null || fact.priceSatang === null) return true;
  return fact.priceSatang <= approved.priceSatang;
}

function draft(fact: HandedOverFact, breach: ScopeBreach): FindingDraft {
  const decided = fact.approved ? [evidence('approved', fact.approved.decidedAt, { dueAt: fact.approved.dueAt }), ...(fact.approved.objectedAt ? [evidence('objected', fact.approved.objectedAt)] : [])] : [];
  return {
    subject: fact.thing,
    requestId: fact.requestId,
    facts: { breach, handedOverAt: fact.handedOverAt },
    settings: {},
    evidence: [evidence('handed-over', fact.handedOverAt, { dueAt: fact.dueAt, quantity: fact.quantity }), ...decided],
  };
}
