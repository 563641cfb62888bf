import type { EmergencyView } from './emergencies.js';
import type { BorrowerKind, EditionEvent, LineOutcome, LoanAction, LoanStatus, Tracking } from '../../vocab.js';
import type { RouteView, StepView } from './approvals.js';
import type { OpeningNote } from './opening-balances.js';
import type { EnteredLater } from './outages.js';
import type { Overdue } from './overdue.js';
import type { WhyNot } from '../why-not.js';
import type { LoanWhyNot, TimelineEntry } from './loan-life.js';
import type { ReturnClaimView } from './return-claims.js';
import type { ExtensionView } from './extensions.js';

/*
 * Bodies stand in loan-request-bodies.ts.
 * POST  /api/loan-requests                  LoanRequestBody -> 201 NewLoanRequests (one per responsible unit)
 * POST  /api/loan-requests/preview          LoanRequestBody -> 200 LoanRequestPreview (writes nothing)
 * GET   /api/loan-requests?scope=mine|decided|visible&status=&batchId=&sort=newest|starts|due&cursor=&limit= -> LoanRequestPage
 * GET   /api/loan-requests/:id              -> LoanRequestView
 * PATCH /api/loan-requests/:id              LoanRequestEdit -> LoanRequestView (draft or sent back)
 * POST  /api/loan-requests/:id/submission   -> LoanRequestView
 * POST  /api/loan-requests/:id/confirmation -> LoanRequestView (the borrower confirms what somebody else filled in)
 * POST  /api/loan-requests/:id/withdrawal   { reason? } -> LoanRequestView
 * POST  /api/loan-requests/:id/decisions    DecisionBody -> 201 LoanRequestView
 */

export class LoanPerson {
  id!: string;
  name!: string;
}

export class LoanUnit {
  id!: string;
  name!: string;
}

export class LoanBorrower {
  kind!: BorrowerKind;
  /** Of an employee. */
  personId!: string | null;
  /** Title and name of the employee, or of the contact person. */
  name!: string;
  position!: string | null;
  unitName!: string | null;
  phone!: string | null;
  organisation!: string | null;
  letterNumber!: string | null;
  /** YYYY-MM-DD */
  letterOn!: string | null;
  sponsor!: LoanPerson | null;
  /** Who answers for a borrower on contract. */
  responsibleOfficer!: LoanPerson | null;
}

export class LoanPlace {
  siteId!: string | null;
  placeText!: string | null;
  name!: string;
  outside!: boolean;
}

/** Where things of a request are fetched and brought back. */
export class LoanStore {
  id!: string;
  name!: string;
  siteName!: string;
  /** Of its storekeeper in post today. */
  phone!: string | null;
}

export class LoanLineView {
  lineId!: string;
  entryId!: string;
  /** Null while asked for by kind; bound by the scan at hand-over. */
  assetId!: string | null;
  assetNumber!: string | null;
  tracking!: Tracking;
  description!: string;
  unitWord!: string;
  quantity!: number;
  /** Null before the decision. */
  approvedQuantity!: number | null;
  checkedOutQuantity!: number;
  returnedQuantity!: number;
  /** Satang for the whole line, as asked; null without a price in the register. */
  valueSatang!: number | null;
  outcome!: LineOutcome | null;
  reason!: string | null;
  /** The asset that was approved, where another like it was handed over. */
  swappedFrom!: string | null;
  swappedFromNumber!: string | null;
}

export class LoanEdition {
  number!: number;
  event!: EditionEvent;
  at!: string;
}

export class LoanRequestView {
  id!: string;
  batchId!: string;
  /** Given at submission, e.g. ย. 12/2570; kept for ever, also when withdrawn. */
  number!: string | null;
  status!: LoanStatus;
  /** Derived: still in somebody's hands. */
  isOpen!: boolean;
  borrower!: LoanBorrower;
  /** Who filled it in, where that is not the borrower. */
  filledBy!: LoanPerson | null;
  confirmedAt!: string | null;
  lines!: LoanLineView[];
  /** Satang, sum of the lines that have a price, as asked. */
  valueSatang!: number;
  /** Lines without a price in the register. */
  unpriced!: number;
  purpose!: string;
  reference!: string | null;
  orderedBy!: string | null;
  place!: LoanPlace;
  startsAt!: string;
  dueAt!: string;
  /** What is not fetched by then is free for others; null before the approval. */
  fetchBy!: string | null;
  stores!: LoanStore[];
  createdAt!: string;
  submittedAt!: string | null;
  responsibleUnit!: LoanUnit;
  /** The thing was out before the office began; null for what was asked for. */
  openingBalance!: OpeningNote | null;
  /** Filled in by hand during an outage, and entered afterwards; null for everything else. */
  enteredLater!: EnteredLater | null;
  /** Things left on an officer's word before the approval; null where nothing did. */
  emergency!: EmergencyView | null;
  /** In order; of a draft those that are planned, of what was sent back those of the round that sent it back. */
  steps!: StepView[];
  route!: RouteView;
  /** Computed, never stored. */
  overdue!: Overdue | null;
  timeline!: TimelineEntry[];
  editions!: LoanEdition[];
  /** Every later due that was asked for, the first first. */
  extensions!: ExtensionView[];
  /** Every return that the borrower reported, the first first. */
  claims!: ReturnClaimView[];
  allowedActions!: LoanAction[];
  whyNot!: LoanWhyNot;
}

export class LoanRequestListItem {
  id!: string;
  batchId!: string;
  number!: string | null;
  status!: LoanStatus;
  borrowerName!: string;
  responsibleUnitName!: string;
  /** Description of the first line. */
  summary!: string;
  lineCount!: number;
  purpose!: string;
  placeName!: string;
  outside!: boolean;
  startsAt!: string;
  dueAt!: string;
  createdAt!: string;
  /** Title of the post it waits for; null when it waits for nobody. */
  waitsFor!: string | null;
  overdue!: Overdue | null;
}

export class LoanRequestPage {
  items!: LoanRequestListItem[];
  nextCursor!: string | null;
}

export class NewLoanRequests {
  batchId!: string;
  requests!: LoanRequestView[];
}

/** What would come of a cart: one entry per responsible unit, with who decides under which rule. */
export class PreviewedRequest {
  responsibleUnit!: LoanUnit;
  lines!: LoanLineView[];
  /** Satang of the lines that have a price. */
  valueSatang!: number;
  /** Lines without a price in the register. */
  unpriced!: number;
  steps!: StepView[];
  route!: RouteView;
  /** Instant by which the last step is promised. */
  promisedAt!: string | null;
  /** Why it could not be sent as it stands. */
  whyNot!: WhyNot | null;
}

export class LoanRequestPreview {
  requests!: PreviewedRequest[];
}
