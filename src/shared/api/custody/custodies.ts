import type { CustodyAction, CustodyDocument, CustodyEnd, CustodyState, ReturnCondition } from '../../vocab.js';

/** The other hand of a transfer. */
export class CustodyTransfer {
  custodyId!: string;
  personName!: string;
}

/** A permit under which the thing may leave the premises, now or soon. */
export class CustodyPermit {
  permitId!: string;
  number!: string;
  startsOn!: string;
  /** Last day, YYYY-MM-DD. */
  endsOn!: string;
}

export class CustodyEnded {
  kind!: CustodyEnd;
  /** Instant, ISO UTC. */
  at!: string;
  byName!: string | null;
  condition!: ReturnCondition | null;
  reason!: string | null;
}

/** One thing in one person's hands until further notice. Seen by the holder, the heads above them, and the supply office and auditor of the thing. */
export class CustodyView {
  id!: string;
  state!: CustodyState;
  personId!: string;
  personName!: string;
  personUnitName!: string;
  assetId!: string;
  title!: string;
  number!: string | null;
  photoId!: string | null;
  /** Of the thing: its supply office assigns and takes back. */
  unitName!: string;
  documentKind!: CustodyDocument;
  documentNumber!: string;
  documentOn!: string;
  assignedByName!: string;
  /** Instants, ISO UTC. */
  assignedAt!: string;
  acceptedAt!: string | null;
  deniedAt!: string | null;
  deniedNote!: string | null;
  /** When its tag was last scanned by the holder. */
  scannedAt!: string | null;
  isConfirmedThisYear!: boolean;
  /** Buddhist Era. */
  fiscalYear!: number;
  /** It waits for this person's acceptance: until then who has it answers for it. */
  isTransferWaiting!: boolean;
  transferTo!: CustodyTransfer | null;
  transferFrom!: CustodyTransfer | null;
  permit!: CustodyPermit | null;
  ended!: CustodyEnded | null;
  isMine!: boolean;
  allowedActions!: CustodyAction[];
}

/** On the first page: a thing in my custody, or given to me to accept. */
export class HomeCustody {
  custodyId!: string;
  title!: string;
  number!: string | null;
  state!: CustodyState;
  isConfirmedThisYear!: boolean;
  /** Last day on which a permit lets it out; null without one. */
  permitEndsOn!: string | null;
}

/** `GET /api/custodies?state=&unconfirmed=true&personId=&assetId=&q=&cursor=&limit=`: the latest first. */
export class CustodyPage {
  items!: CustodyView[];
  nextCursor!: string | null;
}
