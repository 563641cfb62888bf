import type { BorrowerKind, Capacity, LoanAction, StepKind, StepOutcome } from '../../vocab.js';
import type { WhyNot } from '../why-not.js';
import type { EmergencyView } from './emergencies.js';
import type { PaperMark } from './paper.js';

/** One step of a chain: somebody told, an opinion, or the one lawful approval. A step names a post; who acts for it is found when deciding. */
export class StepView {
  id!: string;
  kind!: StepKind;
  /** The post as the agency titles it, e.g. ผู้อำนวยการกลุ่มงานดิจิทัล. */
  postTitle!: string;
  unitName!: string;
  /** Instant promised to the borrower; an opinion that passes it goes on as 'no-opinion'. */
  promisedAt!: string | null;
  decidedAt!: string | null;
  decidedByName!: string | null;
  /** In which capacity it was decided; null while undecided. */
  capacity!: Capacity | null;
  orderNumber!: string | null;
  /** Date of the order, YYYY-MM-DD. */
  orderedOn!: string | null;
  outcome!: StepOutcome | null;
  /** Of an opinion: เห็นควร / ไม่เห็นควร. */
  favourable!: boolean | null;
  reason!: string | null;
  /** Clause that makes this step, e.g. 'ข้อ 208 (2)'; null for opinions set by the agency's policy. */
  rule!: string | null;
  /** Not yet its turn: opinions still stand before it. */
  waiting!: boolean;
  /** Signed in ink and recorded by somebody else; null when decided in the program. */
  paper!: PaperMark | null;
}

/** The one post that may lawfully approve. */
export class LawfulApprover {
  postTitle!: string;
  unitName!: string;
  /** Clause, e.g. 'ข้อ 208 (1)'. */
  rule!: string;
  /** Who acts for it now, the holder first; null when nobody does. */
  personName!: string | null;
  capacity!: Capacity | null;
  orderNumber!: string | null;
}

/** Nobody may lawfully decide: who is missing, and the order that would mend it. */
export class MissingApprover {
  postTitle!: string;
  unitName!: string;
  /** A whole sentence, in the reader's language, naming the order that would mend it. */
  mend!: string;
}

export class RouteView {
  lawfulApprover!: LawfulApprover | null;
  missing!: MissingApprover | null;
  /** The head of agency borrows for use outside and no deputy holds an order: recorded, never blocked, always listed. */
  selfAsHead!: boolean;
}

/** In whose right the reader decides: "you decide as …, order no. …". */
export class DecidingAs {
  postTitle!: string;
  unitName!: string;
  capacity!: Capacity;
  orderNumber!: string | null;
  /** YYYY-MM-DD */
  orderedOn!: string | null;
  /** Satang; null = no ceiling. */
  ceilingSatang!: number | null;
}

/** Another request that holds or wants the same thing in the same time. */
export class InboxConflict {
  requestId!: string;
  number!: string | null;
  borrowerName!: string;
  startsAt!: string;
  dueAt!: string;
  /** It holds the thing (approved or out); otherwise it waits too. */
  holds!: boolean;
}

export class InboxLine {
  lineId!: string;
  description!: string;
  assetNumber!: string | null;
  quantity!: number;
  unitWord!: string;
  /** Satang for the whole line; null without a price in the register. */
  valueSatang!: number | null;
  /** How many are free during the period, not counting this request; approve at most this number. */
  free!: number;
  conflicts!: InboxConflict[];
}

export class InboxBorrower {
  kind!: BorrowerKind;
  name!: string;
  position!: string | null;
  unitName!: string | null;
  organisation!: string | null;
  letterNumber!: string | null;
  sponsorName!: string | null;
}

/** What the borrower has overdue at this moment. */
export class BorrowerOverdue {
  count!: number;
  /** Days of the longest overdue; 0 when none. */
  longestDays!: number;
}

export class InboxOpinion {
  postTitle!: string;
  byName!: string | null;
  outcome!: StepOutcome;
  reason!: string | null;
}

/** One card of `GET /api/inbox?folder=waiting|following|decided&cursor=&limit=`. Decide with `POST /api/loan-requests/:requestId/decisions`. */
export class InboxItem {
  requestId!: string;
  stepId!: string;
  number!: string | null;
  /** What is asked of the reader. */
  asked!: StepKind;
  submittedAt!: string;
  promisedAt!: string | null;
  /** Who. */
  borrower!: InboxBorrower;
  filledByName!: string | null;
  /** What. */
  lines!: InboxLine[];
  /** Satang of the lines that have a price. */
  valueSatang!: number;
  /** Lines without a price in the register. */
  unpriced!: number;
  responsibleUnitName!: string;
  /** Why. Without reference, `orderedBy` is shown in amber. */
  purpose!: string;
  reference!: string | null;
  orderedBy!: string | null;
  /** Where. */
  placeName!: string;
  outside!: boolean;
  /** When. */
  startsAt!: string;
  dueAt!: string;
  borrowerOverdue!: BorrowerOverdue;
  opinions!: InboxOpinion[];
  /** It is out already, on an officer's word: ratify or refuse with `POST /api/loan-requests/:requestId/ratification`. */
  emergency!: EmergencyView | null;
  /** Null where the reader only watches (secretary) or may not decide. */
  decidingAs!: DecidingAs | null;
  /** Of 'decide' (an opinion too), 'approve' (all of it as asked), 'reject', 'send-back'; in an emergency of 'ratify', 'refuse-ratification'. */
  allowedActions!: LoanAction[];
  /** Why the reader cannot approve all of it, e.g. over the ceiling, or nothing at all; null when they can. Said before the tap. */
  whyNot!: WhyNot | null;
  /** Of the folder `decided`: what the reader decided, when and why. */
  outcome!: StepOutcome | null;
  decidedAt!: string | null;
  reason!: string | null;
}

export class InboxPage {
  items!: InboxItem[];
  nextCursor!: string | null;
}
