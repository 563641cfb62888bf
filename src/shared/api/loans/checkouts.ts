import type { EditionEvent, HandOverCondition, LoanStatus, ReceiptKind, Tracking } from '../../vocab.js';
import type { WhyNot } from '../why-not.js';
import type { EmergencyOffer, EmergencyWord } from './emergencies.js';

/** One thing in the body of `POST /api/loan-requests/:id/checkout`. */
export class CheckoutLineBody {
  /** What was scanned: ten characters, any host's link already taken off. */
  tag!: string;
  /** Which line of the slip it is for; found from the thing when left out. Needed for a swap when several lines are open. */
  lineId?: string;
  /** Pools only; 1 for an asset. */
  quantity?: number;
  condition!: HandOverCondition;
  /** What goes with it, one word or phrase each. Left out = as registered. */
  accessories?: string[];
  note?: string;
  /** Needed when the thing scanned is not the one approved but its like. */
  swapReason?: string;
  /** Ids from `POST /api/files`. */
  photoIds?: string[];
}

/** Exactly one of the three. */
export class ReceiptBody {
  /** Six digits from the borrower's own phone, valid today. */
  code?: string;
  /** File id of a signature drawn on the glass. */
  signature?: string;
  /** File id of the signed slip, photographed. */
  photo?: string;
}

/** Body of `POST /api/loan-requests/:id/checkout` → 201 CheckoutView. Some or all of the lines. */
export class CheckoutBody {
  lines!: CheckoutLineBody[];
  receipt!: ReceiptBody;
}

/** Body of `POST /api/loan-requests/:id/emergency-checkout` (counter.operate) → 201 CheckoutView. What is not laid on the counter now is not lent on this slip. */
export class EmergencyCheckoutBody extends CheckoutBody {
  emergency!: EmergencyWord;
}

/** What was approved and what left instead. */
export class SwapView {
  approvedTitle!: string;
  approvedNumber!: string | null;
  reason!: string;
}

export class CheckoutLineView {
  id!: string;
  lineId!: string;
  tracking!: Tracking;
  assetId!: string | null;
  poolId!: string | null;
  title!: string;
  /** Asset or pool number. */
  number!: string | null;
  quantity!: number;
  unitWord!: string | null;
  condition!: HandOverCondition;
  accessories!: string[];
  note!: string | null;
  photoIds!: string[];
  swap!: SwapView | null;
}

/** One frozen edition of the slip: `GET /api/loan-requests/:id/loan-slip.pdf?edition=n` prints it identically for ever. */
export class EditionView {
  /** 1 for the first; the latest has the largest. */
  n!: number;
  event!: EditionEvent;
  /** Instant, ISO UTC. */
  at!: string;
  /** SHA-256 of the frozen facts and template version, hex. */
  hash!: string;
  /** Verification code on the paper; `GET /api/slips/:code`. */
  code!: string;
}

/** `GET /api/loan-requests/:id/editions`, the first first. */
export class EditionList {
  items!: EditionView[];
}

/** One hand-over. A slip may have several: each is an edition. */
export class CheckoutView {
  id!: string;
  requestId!: string;
  requestNumber!: string;
  /** 'checked-out' from the first line out. */
  status!: LoanStatus;
  /** Instant, ISO UTC. */
  at!: string;
  handedOverByName!: string;
  receivedByName!: string;
  receiptKind!: ReceiptKind;
  /** Signature or photo. */
  receiptFileId!: string | null;
  /** Exception order under which one person held two duties (R03); else null. */
  exceptionOrderNumber!: string | null;
  lines!: CheckoutLineView[];
  /** Approved and not yet handed over, counted over all lines. */
  stillToHandOver!: number;
  edition!: EditionView;
}

/** A thing that may leave on this line: the approved one, one of the kind asked for, or its like. */
export class HandOverCandidate {
  assetId!: string;
  tag!: string | null;
  title!: string;
  number!: string | null;
  storeName!: string | null;
  /** Satang. */
  valueSatang!: number | null;
  /** As registered. */
  accessories!: string[];
  /** True when taking it is a swap and needs a reason. */
  isSwap!: boolean;
}

/** Like for like: same class, same responsible unit, value not above the approved. */
export class SwapRuleView {
  className!: string;
  unitName!: string;
  /** Satang; null where the approved thing has no recorded value: then its like must have none either. */
  maxValueSatang!: number | null;
}

export class HandOverLine {
  lineId!: string;
  /** 'asset': this very thing · 'kind': any one of the entry, bound by the scan · 'pool': a number from a pool. */
  kind!: 'asset' | 'kind' | 'pool';
  entryId!: string;
  title!: string;
  /** Number of the thing approved, or of the pool; null for a kind. */
  number!: string | null;
  /** Tag expected on the sticker; null for a kind. */
  tag!: string | null;
  serial!: string | null;
  photoId!: string | null;
  storeName!: string | null;
  unitWord!: string | null;
  /** As asked, while the request still waits for its approval. */
  approvedQuantity!: number;
  outQuantity!: number;
  returnedQuantity!: number;
  stillToHandOver!: number;
  /** Accessories as registered or as they last left. */
  accessories!: string[];
  swapRule!: SwapRuleView;
  /** At most 20, the approved first. */
  candidates!: HandOverCandidate[];
  /** Why this line cannot leave now; null when it may. */
  whyNot!: WhyNot | null;
}

/** `GET /api/loan-requests/:id/hand-over` (counter.operate at the slip's unit or store). */
export class HandOverSheet {
  requestId!: string;
  requestNumber!: string;
  status!: LoanStatus;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  /** Who signs: the borrower, or the contact of another agency or organisation. */
  receiverName!: string;
  receiverPhone!: string | null;
  /** The borrower has an account here and can show a code; others sign. */
  canShowCode!: boolean;
  /** Somebody else filled it in and the borrower has not confirmed: until then only their signature in ink, photographed, lets it leave. */
  needsSignedSlip!: boolean;
  /** Number of the opening slip whose place it takes: the thing is with the borrower already, and need not come to the counter. */
  takesOver!: string | null;
  purpose!: string;
  placeName!: string;
  isOutside!: boolean;
  /** Instants, ISO UTC. */
  startsAt!: string;
  dueAt!: string;
  lines!: HandOverLine[];
  /** Earlier hand-overs of this slip. */
  checkouts!: CheckoutView[];
  /** Why this person cannot hand over this slip at all; null when they may. */
  whyNot!: WhyNot | null;
  /** Of a request that still waits for its approval: whether it may leave on an officer's word. */
  emergency!: EmergencyOffer | null;
}

/** `GET /api/loan-requests/:id/pick-up-code`: the borrower only; everybody else gets 404. */
export class PickUpCodeView {
  /** Six digits. */
  code!: string;
  /** Text of the QR; not a link. */
  qrText!: string;
  /** Bangkok day on which it counts, YYYY-MM-DD. */
  validOn!: string;
}
