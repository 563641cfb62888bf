import type { Capacity, ExtensionState, LineOutcome } from '../../vocab.js';
import type { OpeningHours } from '../places.js';
import type { WhyNot } from '../why-not.js';
import type { DecidingAs, InboxBorrower } from './approvals.js';

/*
 * GET  /api/loan-requests/:id/extension-terms                  -> ExtensionTerms
 * POST /api/loan-requests/:id/extensions                       ExtensionBody -> 201 LoanRequestView
 * POST /api/loan-requests/:id/extensions/:extensionId/decision ExtensionDecisionBody -> 201 LoanRequestView
 * GET  /api/inbox/extensions?folder=waiting|decided&cursor=&limit= -> ExtensionPage
 */

/** ขยายเวลา: who asked, why, from when to when, and who decided in which capacity. */
export class ExtensionView {
  id!: string;
  /** 1, 2, … within the slip. */
  n!: number;
  askedByName!: string;
  askedAt!: string;
  reason!: string;
  /** Instants: the due on the paper when it was asked, and the one asked for. */
  oldDueAt!: string;
  newDueAt!: string;
  state!: ExtensionState;
  /** Who lawfully decides, or decided. */
  postTitle!: string;
  promisedAt!: string | null;
  decidedByName!: string | null;
  capacity!: Capacity | null;
  orderNumber!: string | null;
  decidedAt!: string | null;
  decisionReason!: string | null;
}

/** Within what a later due may be chosen. */
export class ExtensionTerms {
  dueAt!: string;
  /** Last day that the longest loan allows, YYYY-MM-DD. */
  latestOn!: string;
  /** When all the stores of what is out are open; empty where nothing is known of them. */
  hours!: OpeningHours[];
  /** YYYY-MM-DD */
  holidays!: string[];
  /** Why none may be asked for now. */
  whyNot!: WhyNot | null;
}

export class ExtensionThing {
  description!: string;
  assetNumber!: string | null;
  /** Still out. */
  quantity!: number;
  unitWord!: string;
}

/** A later due that waits for the reader, or that they decided. */
export class ExtensionCard {
  requestId!: string;
  number!: string | null;
  extension!: ExtensionView;
  /** Those decided before, the first first: how often is seen before the tap. */
  earlier!: ExtensionView[];
  borrower!: InboxBorrower;
  things!: ExtensionThing[];
  /** Satang of what is still out and has a price. */
  valueSatang!: number;
  unpriced!: number;
  purpose!: string;
  placeName!: string;
  outside!: boolean;
  startsAt!: string;
  /** Null where the reader only watches, or may not decide. */
  decidingAs!: DecidingAs | null;
  /** Nothing can be decided by the reader. */
  whyNot!: WhyNot | null;
  /** It can be rejected, not granted: somebody waits, or the sum is over the ceiling. */
  whyNotApprove!: WhyNot | null;
}

export class ExtensionPage {
  items!: ExtensionCard[];
  nextCursor!: string | null;
}

export interface ExtensionBody {
  /** ISO instant with offset. */
  dueAt: string;
  reason: string;
}

export interface ExtensionDecisionBody {
  outcome: LineOutcome;
  /** Of a rejection. */
  reason?: string;
}
