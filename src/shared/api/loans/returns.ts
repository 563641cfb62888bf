import type { HandOverCondition, LoanStatus, ReturnCondition, Tracking } from '../../vocab.js';
import type { EditionView } from './checkouts.js';
import type { WhyNot } from '../why-not.js';

/** One thing in the body of `POST /api/returns`. */
export class ReturnLineBody {
  tag!: string;
  /** Pools only; all that is out when left out. Damaged ones of a pool go on a line of their own. */
  quantity?: number;
  condition!: ReturnCondition;
  /** What came back with it; fewer than left becomes a question to the borrower. Left out = all of it. */
  accessories?: string[];
  /** Serial number read from the thing. */
  serialSeen?: string;
  photoIds?: string[];
  /** With a new damage: what is broken; it opens the damage note. */
  note?: string;
  /** Pools out on several slips: which one. Else the slips of whoever brings it, the earliest due first. */
  requestId?: string;
}

/** Body of `POST /api/returns` → 201 ReturnView. Things of several slips may come back in one go. */
export class ReturnBody {
  lines!: ReturnLineBody[];
  /** Whoever brings it: id of a colleague, or a name in words. */
  returnedBy!: string;
  /** Instant with offset, when it was really received earlier: at most 5 working days, with a reason. */
  receivedAt?: string;
  reason?: string;
}

export class ReturnLineView {
  id!: string;
  requestId!: string;
  requestNumber!: string;
  tracking!: Tracking;
  assetId!: string | null;
  poolId!: string | null;
  title!: string;
  number!: string | null;
  quantity!: number;
  unitWord!: string | null;
  condition!: ReturnCondition;
  accessories!: string[];
  /** What left and did not come back: asked of the borrower, not yet answered. */
  missingAccessories!: string[];
  serialSeen!: string | null;
  /** The serial read differs from the register's. */
  serialDiffers!: boolean;
  note!: string | null;
  photoIds!: string[];
  /** Whole days past the effective due at the stated time of receipt; 0 when in time. */
  daysLate!: number;
  damageNoteId!: string | null;
}

/** One of the slips touched by a return. */
export class ReturnedSlip {
  requestId!: string;
  requestNumber!: string;
  /** 'returned' with the last line back, else still 'checked-out'. */
  status!: LoanStatus;
  stillOut!: number;
  edition!: EditionView;
}

/** `GET /api/returns/:id`; its paper is `GET /api/returns/:id/receipt.pdf`. */
export class ReturnView {
  id!: string;
  /** When it was recorded, instant, ISO UTC. */
  recordedAt!: string;
  /** When it was received; lateness counts from here. Equal to recordedAt unless stated earlier. */
  receivedAt!: string;
  /** Why the receipt was entered later. */
  reason!: string | null;
  returnedByName!: string;
  takenBackByName!: string;
  /** Exception order under which one person held two duties (R03); else null. */
  exceptionOrderNumber!: string | null;
  lines!: ReturnLineView[];
  slips!: ReturnedSlip[];
}

/** How the thing looked when it left. */
export class LeftAsView {
  /** Instant, ISO UTC. */
  at!: string;
  handedOverByName!: string;
  condition!: HandOverCondition;
  accessories!: string[];
  note!: string | null;
  photoIds!: string[];
}

/** What was scanned, whose it is, how it looked when it left. */
export class TakeBackLine {
  checkoutLineId!: string;
  requestId!: string;
  requestNumber!: string;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  tracking!: Tracking;
  assetId!: string | null;
  poolId!: string | null;
  title!: string;
  number!: string | null;
  serial!: string | null;
  photoId!: string | null;
  unitWord!: string | null;
  quantityOut!: number;
  /** Due on the slip, instant, ISO UTC. */
  dueAt!: string;
  daysLate!: number;
  left!: LeftAsView;
  /** Why this person may not take it back; null when they may. */
  whyNot!: WhyNot | null;
  /** When the borrower says it was brought back, and to whom; null where they said nothing. */
  claimedAt!: string | null;
  claimedTo!: string | null;
}

/** `GET /api/returns/preview?tag=` (counter.operate). Empty when nothing of it is out. A pool may be out on several slips. */
export class TakeBackPreview {
  tag!: string;
  lines!: TakeBackLine[];
}

/** Opened by a return with a new damage. Whether a case follows is decided later. */
export class DamageNoteView {
  id!: string;
  returnId!: string;
  requestId!: string;
  requestNumber!: string;
  assetId!: string | null;
  poolId!: string | null;
  title!: string;
  number!: string | null;
  quantity!: number;
  unitName!: string;
  borrowerName!: string;
  returnedByName!: string;
  note!: string;
  photoIds!: string[];
  /** Instant, ISO UTC. */
  openedAt!: string;
  openedByName!: string;
  closedAt!: string | null;
}

/** `GET /api/damage-notes?state=open|closed|all&cursor=&limit=`, the latest first. */
export class DamageNotePage {
  items!: DamageNoteView[];
  nextCursor!: string | null;
}
