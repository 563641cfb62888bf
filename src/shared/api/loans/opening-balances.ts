import type { LoanStatus } from '../../vocab.js';

/** Body of `POST /api/opening-balances` (counter.operate): what was out before the first day. */
export class NewOpeningBalance {
  /** The code of its sticker, or its number in the register. */
  thing!: string;
  /** Of things that are counted; 1 when absent. */
  quantity?: number;
  personId!: string;
  /** Days of Bangkok: out since, and the proposed due. */
  sinceOn!: string;
  dueOn!: string;
  /** One of the agency's sites, or elsewhere in words. */
  siteId?: string | null;
  placeText?: string | null;
  note?: string | null;
}

export class OpeningBalanceView {
  requestId!: string;
  number!: string;
  status!: LoanStatus;
  title!: string;
  thingNumber!: string | null;
  quantity!: number;
  unitWord!: string;
  borrowerName!: string;
  borrowerUnitName!: string;
  placeName!: string;
  /** Instants, ISO. */
  startsAt!: string;
  dueAt!: string;
  /** The borrower said that it is so. */
  confirmedAt!: string | null;
  /** The borrower said that it is not with them, and why. */
  deniedAt!: string | null;
  deniedReason!: string | null;
  /** Until then it stands without an approval. */
  regulariseBy!: string;
  /** That day has passed, and it is still out. */
  isLate!: boolean;
  /** Struck out by the storekeeper. */
  voidedAt!: string | null;
  recordedByName!: string;
  recordedAt!: string;
  note!: string | null;
  /** The request that asks for it properly, while it is under way or since it took its place. */
  takeoverId!: string | null;
  /** The thing stands on that request's slip now. */
  isTakenOver!: boolean;
  mayVoid!: boolean;
}

/** `GET /api/opening-balances?state=open|late|all&cursor=&limit=` (register.manage): of the units and stores of the reader's posts. */
export class OpeningBalancePage {
  items!: OpeningBalanceView[];
  nextCursor!: string | null;
  /** After this declaration nothing more is entered. */
  closed!: OpeningClosureView | null;
  mayClose!: boolean;
}

export class OpeningClosureView {
  declaredAt!: string;
  declaredByName!: string;
}

/** What a slip that was never asked for says of itself. */
export class OpeningNote {
  /** Until then it stands without an approval. */
  regulariseBy!: string;
  /** The borrower said that it is not with them, and why. */
  deniedAt!: string | null;
  deniedReason!: string | null;
  /** Why the storekeeper struck it out. */
  voidedReason!: string | null;
  /** The request that asks for it properly, or has taken its place. */
  takeoverId!: string | null;
}

/** Body of `POST /api/opening-balances/:id/takeover`, by its borrower: a loan request for what is out already. */
export class NewTakeover {
  purpose!: string;
  /** For use outside, one of the two. */
  reference?: string | null;
  orderedBy?: string | null;
  /** ISO instant with offset. */
  dueAt!: string;
}
