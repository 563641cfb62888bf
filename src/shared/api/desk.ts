import { CustodyView, HomeCustody } from './custody/custodies.js';
import type { FirstRunStepKey } from '../first-run/first-run-steps.js';
import type { WhyNot } from './why-not.js';
import type { Condition, HomeTaskKind, LoanStatus, TagAction, TagKind, TagWarning, Tracking, Urgency } from '../vocab.js';

/** The thing behind the sticker; register details only for those who keep or check the register. */
export class TagThing {
  id!: string;
  tracking!: Tracking;
  title!: string;
  /** Asset or pool number; null until numbered. */
  number!: string | null;
  brand!: string | null;
  model!: string | null;
  serial!: string | null;
  photoId!: string | null;
  condition!: Condition;
  isLendable!: boolean;
  /** Catalogue entry to ask for; null while not lendable. */
  entryId!: string | null;
  /** With one person until further notice; who, only for those who may see it. */
  isInCustody!: boolean;
  unitName!: string;
  /** Where it should be. */
  storeId!: string | null;
  storeName!: string | null;
  siteName!: string | null;
  /** Pools only: counted in the store's book, lendable, and out on loan. */
  quantity!: number | null;
  lendableQuantity!: number | null;
  quantityOut!: number | null;
  unitWord!: string | null;
}

/** Who has it now. Whoever is neither borrower, nor supply office, nor head concerned, sees only that it is out and until when. */
export class TagLoan {
  requestId!: string | null;
  requestNumber!: string | null;
  borrowerName!: string | null;
  borrowerUnitName!: string | null;
  /** Instant, ISO UTC. */
  dueAt!: string;
  /** Whole days past due, 0 while not late. */
  daysLate!: number;
  quantityOut!: number;
  isMine!: boolean;
}

/** An approved slip on which the thing may leave now. */
export class TagReadySlip {
  requestId!: string;
  number!: string;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  /** Instants, ISO UTC. */
  startsAt!: string;
  dueAt!: string;
}

/** Duties are kept apart: the same answer the write would give. */
export class TagWhyNot {
  'check-out'?: WhyNot;
  return?: WhyNot;
}

/** `GET /api/tags/:tag`: what this scan means to the one who scans. Always 200 for a well-formed tag. */
export class TagView {
  tag!: string;
  kind!: TagKind;
  thing!: TagThing | null;
  /** An asset has at most one. */
  openLoans!: TagLoan[];
  /** Those of it that the one who scans may see: at most the holder's, and a transfer that waits. */
  custodies!: CustodyView[];
  /** In the order in which they are usually wanted; the first is the main button. */
  allowedActions!: TagAction[];
  /** Why what lies ready at the counter is not for the one who scans. */
  whyNot!: TagWhyNot;
  /** The slip to open for check-out or return, when there is exactly one. */
  requestId!: string | null;
  /** The slips to choose from where there are several; empty for whoever does not work this counter. */
  readySlips!: TagReadySlip[];
  warnings!: TagWarning[];
  /** The sticker that replaced this one, when it was revoked and reprinted. */
  replacedByTag!: string | null;
}

/** One thing that waits for me. The words come from `kind`; `title` is the slip's or thing's own name. */
export class HomeTask {
  kind!: HomeTaskKind;
  urgency!: Urgency;
  title!: string;
  number!: string | null;
  requestId!: string | null;
  sightingId!: string | null;
  /** Id of the custody, the permit, or the person who leaves, by kind. */
  aboutId!: string | null;
  /** Instant, ISO UTC: by when, or since when it waits. */
  at!: string;
  /** Calendar days in Bangkok until `at`; negative once it is past. */
  daysLeft!: number;
  /** Where it is somebody else's: who borrows, and for a request to decide, for what work. */
  borrowerName!: string | null;
  purpose!: string | null;
  /** Lines of the slip; of somebody who leaves, what is still with them. */
  lineCount!: number;
}

export class HomeLoan {
  requestId!: string;
  number!: string;
  title!: string;
  lineCount!: number;
  dueAt!: string;
  /** Calendar days in Bangkok until due; negative when late. */
  daysLeft!: number;
  /** A later due that was asked for and waits to be decided. */
  askedUntil!: string | null;
  /** When it is said to have been brought back; the storekeeper has not looked yet. */
  claimedAt!: string | null;
}

export class HomeRequest {
  requestId!: string;
  number!: string | null;
  title!: string;
  lineCount!: number;
  status!: LoanStatus;
  startsAt!: string;
  /** Title of the post it waits for, not a person's name. */
  waitsFor!: string | null;
}

/** Figures on the menu; 0 where the post has no such duty. */
export class HomeCounters {
  inbox!: number;
  questions!: number;
  findings!: number;
  toHandOver!: number;
  dueToday!: number;
  late!: number;
  /** Not read yet. */
  notices!: number;
  /** Late jobs, and letters that wait too long or failed; for the agency's administrator. */
  troubles!: number;
  /** Changes of settings that wait for a second person, which I may be. */
  confirmations!: number;
  /** Opening balances that nobody put in order within their 30 days; for the head of supply officers. */
  unregularised!: number;
  /** Memos to be printed, and signed ones to be recorded; for the secretary. */
  folders!: number;
}

/** What is left of the agency's first day. */
export class HomeFirstRun {
  left!: number;
  next!: FirstRunStepKey;
}

/** `GET /api/home`: the most urgent first. */
export class HomeView {
  tasks!: HomeTask[];
  loans!: HomeLoan[];
  custodies!: HomeCustody[];
  requests!: HomeRequest[];
  counters!: HomeCounters;
  /** For the agency's administrator while steps are left; else null. */
  firstRun!: HomeFirstRun | null;
}
