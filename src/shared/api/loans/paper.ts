import type { Capacity, FolderState, StepKind } from '../../vocab.js';
import type { WhyNot } from '../why-not.js';
import type { DecisionBody } from './loan-request-bodies.js';

/** A step signed in ink: the date on the page, who recorded it, and whether the signer says that it is not so. */
export class PaperMark {
  /** The date on the page, YYYY-MM-DD; `decidedAt` of the step is when it was recorded. */
  signedOn!: string;
  recordedByName!: string;
  /** The photo of the signed page: `GET /api/files/:id`. */
  pageFileId!: string;
  objectedAt!: string | null;
  objection!: string | null;
}

/** One printing of the memo of a request, with the code that stands on it. */
export class LoanMemoView {
  id!: string;
  requestId!: string;
  code!: string;
  printedAt!: string;
  printedByName!: string;
  /** When it came back from the head; null while it is there. */
  backAt!: string | null;
}

export class LoanMemoList {
  items!: LoanMemoView[];
}

/** `GET /api/memos/:code`: to which request the code on a page leads. */
export class MemoAddress {
  requestId!: string;
}

/** One request in the folder of a head. */
export class FolderItem {
  requestId!: string;
  number!: string | null;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  purpose!: string;
  /** The first thing, and how many lines more. */
  thing!: string;
  more!: number;
  startsAt!: string;
  promisedAt!: string | null;
  /** Whose signature or opinion is awaited. */
  postTitle!: string;
  asked!: StepKind;
  state!: FolderState;
  /** Waits for the printer, lies with the head, or on the desk, since then. */
  since!: string;
  /** The latest printing; null while there is none. */
  memo!: LoanMemoView | null;
}

/** `GET /api/folders?state=`: with how many lie in each state. */
export class FolderList {
  items!: FolderItem[];
  counts!: FolderCounts;
  /** Why no paper may be printed or recorded now; null when it may. */
  whyNot!: WhyNot | null;
}

export class FolderCounts {
  'to-print'!: number;
  'with-head'!: number;
  'to-record'!: number;
}

/** Who may have signed for a step on that day. */
export class PaperSigner {
  personId!: string;
  name!: string;
  capacity!: Capacity;
  orderNumber!: string | null;
}

/** `GET /api/loan-requests/:id/paper-decision?signedOn=`: what a recorder needs to write down what stands on the page. */
export class PaperSheet {
  memos!: LoanMemoView[];
  /** What is signed: an opinion that is asked for, or the approval; null when nothing waits. */
  asked!: StepKind | null;
  postTitle!: string | null;
  signers!: PaperSigner[];
  /** First and last day that may stand on the page. */
  earliestOn!: string;
  latestOn!: string;
  whyNot!: WhyNot | null;
}

/** `POST /api/loan-requests/:id/paper-decisions`: a decision, or an opinion, as it stands on the signed page. */
export interface PaperDecisionBody extends DecisionBody {
  /** The code on the page. */
  memoCode: string;
  /** The date on the page, YYYY-MM-DD. */
  signedOn: string;
  signerId: string;
  /** A photo of the signed page, from `POST /api/files`. */
  pageFileId: string;
}
