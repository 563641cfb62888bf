import type { ClaimOutcome } from '../../vocab.js';

/*
 * POST /api/loan-requests/:id/return-claims                 ClaimBody -> 201 LoanRequestView
 * POST /api/loan-requests/:id/return-claims/:claimId/denial { reason } -> 201 LoanRequestView
 * GET  /api/return-claims?cursor=&limit=                    -> ReturnClaimPage
 */

/** แจ้งคืนแล้ว รอตรวจรับ. */
export class ReturnClaimView {
  id!: string;
  claimedByName!: string;
  /** When the things were brought back, as stated: the overdue clock stops there. */
  broughtAt!: string;
  /** To whom, or where they were left. */
  handedTo!: string;
  note!: string | null;
  recordedAt!: string;
  /** YYYY-MM-DD: the storekeeper looks by then, else is asked. */
  answerByOn!: string;
  /** Null while nobody has looked. */
  outcome!: ClaimOutcome | null;
  closedAt!: string | null;
  closedByName!: string | null;
  denialReason!: string | null;
}

/** One that nobody has looked at yet. */
export class OpenReturnClaim {
  claimId!: string;
  requestId!: string;
  requestNumber!: string;
  borrowerName!: string;
  borrowerUnitName!: string | null;
  title!: string;
  lineCount!: number;
  dueAt!: string;
  broughtAt!: string;
  handedTo!: string;
  note!: string | null;
  recordedAt!: string;
  claimedByName!: string;
  answerByOn!: string;
  /** The time for looking has passed: it is a question to the storekeeper now. */
  isAsked!: boolean;
}

export class ReturnClaimPage {
  items!: OpenReturnClaim[];
  nextCursor!: string | null;
}

export interface ClaimBody {
  /** ISO instant with offset. */
  broughtAt: string;
  handedTo: string;
  note?: string;
}
