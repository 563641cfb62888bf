import type { Capacity, PermitAction, PermitStatus } from '../../vocab.js';
import type { DecidingAs, RouteView } from '../loans/approvals.js';
import type { WhyNot } from '../why-not.js';

export class PermitThingView {
  custodyId!: string;
  assetId!: string;
  title!: string;
  number!: string | null;
  /** False once its custody has ended: the permit no longer covers it. */
  isStillHeld!: boolean;
}

export class PermitDecision {
  /** Instant, ISO UTC. */
  at!: string;
  byName!: string;
  /** Title of the post whose power was used. */
  as!: string;
  capacity!: Capacity;
  orderNumber!: string | null;
  /** YYYY-MM-DD */
  orderedOn!: string | null;
  reason!: string | null;
}

export class PermitClosing {
  at!: string;
  byName!: string;
  reason!: string | null;
}

/** One asking for leave to take things out, and what came of it. */
export class PermitView {
  id!: string;
  /** Null until granted. */
  number!: string | null;
  status!: PermitStatus;
  /** Granted, and today is one of its days. */
  isInForce!: boolean;
  personId!: string;
  personName!: string;
  personUnitName!: string;
  unitName!: string;
  things!: PermitThingView[];
  /** Days, YYYY-MM-DD, both included. */
  startsOn!: string;
  endsOn!: string;
  place!: string;
  reason!: string;
  askedAt!: string;
  decision!: PermitDecision | null;
  closing!: PermitClosing | null;
  /** Who lawfully decides now; null once decided. */
  route!: RouteView | null;
  decidingAs!: DecidingAs | null;
  whyNotDecide!: WhyNot | null;
  isMine!: boolean;
  allowedActions!: PermitAction[];
}

/** `GET /api/permits?scope=mine|waiting|visible&cursor=&limit=`: the latest first. */
export class PermitPage {
  items!: PermitView[];
  nextCursor!: string | null;
}
