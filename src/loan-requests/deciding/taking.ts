import type { Decider } from '../../approvals/approvals.service.js';
import type { NewPaperDecision } from '../../approvals/paper/paper-decision.store.js';
import type { Actor } from '../../shared/actor.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';

/** A decision as it is taken, whether clicked or signed. */
export interface Taking {
  loan: LoanRow;
  lines: readonly LineRow[];
  /** Who is at the screen: the decider, or who records what the decider signed. */
  actor: Actor;
  decider: Decider;
  /** Where it was signed in ink. */
  page: Omit<NewPaperDecision, 'stepId'> | null;
  reason: string | null;
  now: string;
}
