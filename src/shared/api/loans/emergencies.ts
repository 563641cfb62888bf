import type { EmergencyMeans, Ratification } from '../../vocab.js';
import type { WhyNot } from '../why-not.js';

/** On whose word things leave before the approval, and why it cannot wait. */
export class EmergencyWord {
  officerId!: string;
  reachedBy!: EmergencyMeans;
  reason!: string;
}

/** Body of `POST /api/loan-requests/:id/ratification` (request.decide) → 201 LoanRequestView. */
export class RatificationBody {
  outcome!: Ratification;
  /** Needed to refuse. */
  reason?: string;
}

/** An officer on whose word things may leave: a head, their deputy or delegate, or who answers for the supplies. */
export class EmergencyOfficer {
  personId!: string;
  name!: string;
  position!: string;
  unitName!: string;
}

/** What the counter may do with a request that is sent and not yet approved. */
export class EmergencyOffer {
  /** Why not even on an officer's word; null when it may. */
  whyNot!: WhyNot | null;
  officers!: EmergencyOfficer[];
  /** Title of the post that ratifies. */
  approverTitle!: string;
  /** Instant until which it must be ratified. */
  ratifyBy!: string;
}

/** Things of this slip left on an officer's word, before the approval. */
export class EmergencyView {
  officerName!: string;
  officerPosition!: string;
  reachedBy!: EmergencyMeans;
  reason!: string;
  handedOverByName!: string;
  handedOverAt!: string;
  ratifyBy!: string;
  /** Not ratified in time: the auditor sees it. */
  isLate!: boolean;
  /** Null while it waits for the lawful approver. */
  outcome!: Ratification | null;
  /** The approval's own time, never that of the hand-over. */
  decidedAt!: string | null;
  decidedByName!: string | null;
  decisionReason!: string | null;
}
