import type { CustodyDocument, CustodyEnding, ReturnCondition } from '../../vocab.js';

/** `POST /api/custodies/:id/transfer`: the new holder, by which paper. Days are `YYYY-MM-DD`. */
export interface TransferBody {
  personId: string;
  documentKind: CustodyDocument;
  documentNumber: string;
  documentOn: string;
}

/** `POST /api/custodies`. */
export interface AssignmentBody extends TransferBody {
  assetId: string;
}

/** `POST /api/custodies/:id/end`; `condition` with `given-back`. */
export interface CustodyEndBody {
  kind: CustodyEnding;
  condition?: ReturnCondition | undefined;
  reason: string;
}

/** `POST /api/permits`. */
export interface PermitBody {
  custodyIds: string[];
  startsOn: string;
  endsOn: string;
  place: string;
  reason: string;
}

/** `POST /api/permits/:id/decision`; words with a refusal. */
export interface PermitDecisionBody {
  outcome: 'grant' | 'refuse';
  reason?: string | undefined;
}
