import type { OutageSlipState } from '../../outages/outage-words.js';
import type { PaperSigner } from './paper.js';

/** What a request says that was filled in by hand during an outage. */
export class EnteredLater {
  at!: string;
  byName!: string;
}

/** Body of `POST /api/outages` (outage.declare). Instants, ISO. */
export class NewOutage {
  startedAt!: string;
  /** Absent while it lasts. */
  endedAt?: string | null;
  reason!: string;
}

export class OutageView {
  id!: string;
  startedAt!: string;
  endedAt!: string | null;
  reason!: string;
  declaredAt!: string;
  declaredByName!: string;
  endedByName!: string | null;
  /** Slips entered within it, and those of them that wait for a review. */
  entries!: number;
  conflicts!: number;
}

/** `GET /api/outages` (outage.view), the latest first. */
export class OutageList {
  items!: OutageView[];
  mayDeclare!: boolean;
}

export class OutagePadView {
  id!: string;
  unitName!: string;
  firstNumber!: string;
  lastNumber!: string;
  printedAt!: string;
  printedByName!: string;
  total!: number;
  unused!: number;
  used!: number;
  spoiled!: number;
  /** Numbers that were passed over and that nobody accounted for. */
  skipped!: string[];
}

/** `GET /api/outage-pads` (outage.view): of the units of the reader's posts, the latest first. */
export class OutagePadList {
  items!: OutagePadView[];
  mayPrint!: boolean;
}

export class OutageSlipView {
  id!: string;
  padId!: string;
  number!: string;
  state!: OutageSlipState;
  spoiledReason!: string | null;
  settledAt!: string | null;
  settledByName!: string | null;
  /** The request it became; null while unused, spoiled, or in conflict with the record. */
  requestId!: string | null;
  isConflict!: boolean;
}

/** `GET /api/outage-pads/:id` */
export class OutagePadDetail {
  pad!: OutagePadView;
  slips!: OutageSlipView[];
  mayUse!: boolean;
}

export class OutageThing {
  /** The code of its sticker, or its number in the register. */
  thing!: string;
  quantity?: number;
}

/** Body of `POST /api/outage-slips/:id/sheet` (outage.enter): what stands on the slip, before anybody is chosen. */
export class OutageSheetBody {
  outageId!: string;
  personId!: string;
  things!: OutageThing[];
  siteId?: string | null;
  placeText?: string | null;
  /** When it was handed over, within the outage; and until when. */
  happenedAt!: string;
  dueAt!: string;
}

export class OutageHander {
  personId!: string;
  name!: string;
}

export class OutageThingView {
  title!: string;
  number!: string | null;
  quantity!: number;
  unitWord!: string;
}

/** Who could lawfully approve it on paper that day, and who could hand it over. */
export class OutageSheet {
  number!: string;
  unitName!: string;
  postTitle!: string;
  signers!: PaperSigner[];
  handers!: OutageHander[];
  things!: OutageThingView[];
}

/** Body of `POST /api/outage-slips/:id/entry`. */
export class OutageEntryBody extends OutageSheetBody {
  purpose!: string;
  signerId!: string;
  handedOverBy!: string;
  /** A photo of the signed slip, from `POST /api/files`. */
  pageFileId!: string;
  /** The thing is gone all the same: kept for a review where the record speaks against it. */
  keepsConflict?: boolean;
}

export class OutageEntryView {
  slipId!: string;
  number!: string;
  outageId!: string;
  requestId!: string | null;
  borrowerName!: string;
  things!: string;
  happenedAt!: string;
  recordedAt!: string;
  recordedByName!: string;
  handedOverByName!: string;
  signerName!: string;
  pageFileId!: string;
  /** Why it could not become a loan; null where it did at once. */
  conflict!: string | null;
  /** What came of the review. */
  settledAt!: string | null;
  settledByName!: string | null;
  settlement!: string | null;
  maySettle!: boolean;
  mayEnterAgain!: boolean;
}

/** `GET /api/outage-entries?show=conflicts|all&outageId=&cursor=&limit=` (outage.view) */
export class OutageEntryPage {
  items!: OutageEntryView[];
  nextCursor!: string | null;
}
