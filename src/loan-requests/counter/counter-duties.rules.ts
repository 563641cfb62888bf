import { bangkokDate } from '../../shared/calendar.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { LoanStatus, ReceiptKind } from '../../shared/vocab.js';

/** Of an approval signed in ink: who wrote it down, and whether its signer objects. Absent or null where it was clicked. */
export interface Recorded {
  recordedBy?: string | null;
  objectedAt?: string | null;
}

/** What a slip is worth at the counter: its state, and the lawful approval of the round it stands in. */
export interface ApprovedSlip {
  status: LoanStatus;
  round: number;
  borrowerId: string | null;
  filledInBy: string;
  confirmedAt: string | null;
  startsAt: string;
  dueAt: string;
  /** What was not fetched by then is no longer kept. */
  fetchBy: string | null;
  approval: (Recorded & { round: number; outcome: string | null; decidedBy: string | null }) | null;
}

/** Hard stop: nothing leaves without a valid approval of this borrower, place and period; who borrows or approved does not hand over (R03). */
export function whyNotHandOver(slip: ApprovedSlip, actorId: string, now: Date, hasException: boolean): RefusalCode | null {
  return whyNotApproved(slip) ?? whyNotInPeriod(slip, now) ?? (hasException ? null : dutyMet(slip, actorId));
}

/** On an officer's word, while the approver has not yet decided; every other stop stays. What is decided, leaves by the decision or not at all. */
export function whyNotHandOverUrgently(slip: ApprovedSlip, actorId: string, now: Date, hasException: boolean): RefusalCode | null {
  if (slip.status !== 'submitted') return slip.status === 'approved' ? 'emergency.approved-already' : 'emergency.not-waiting';
  return whyNotInPeriod(slip, now) ?? (hasException ? null : dutyMet(slip, actorId));
}

/** A request changes only between rounds, so an approval of this round covers borrower, place and period as they stand. */
function whyNotApproved({ status, round, approval }: ApprovedSlip): RefusalCode | null {
  if (status !== 'approved' && status !== 'checked-out') return 'checkouts.not-approved';
  if (status === 'checked-out' && approval?.round === round && approval.outcome === null) return 'emergency.only-what-left';
  if (approval?.outcome !== 'approve' || approval.round !== round) return 'checkouts.no-approval';
  return approval.objectedAt ? 'checkouts.approval-objected' : null;
}

/** Somebody else filled it in for an employee, who has not confirmed it. */
export const isUnconfirmed = ({ borrowerId, filledInBy, confirmedAt }: Pick<ApprovedSlip, 'borrowerId' | 'filledInBy' | 'confirmedAt'>): boolean =>
  borrowerId !== null && filledInBy !== borrowerId && confirmedAt === null;

/**
 * The borrower confirms in their own account, on whatever device, or, with none at hand, signs the printed slip in ink: the written evidence of ข้อ 208,
 * of which the photo is kept. A stroke on the storekeeper's own screen proves too little, and a pick-up code can be sent along with somebody.
 */
export const whyNotConfirmed = (slip: Pick<ApprovedSlip, 'borrowerId' | 'filledInBy' | 'confirmedAt'>, receipt: ReceiptKind | null): RefusalCode | null =>
  (isUnconfirmed(slip) && receipt !== 'photo' ? 'checkouts.not-confirmed' : null);

function whyNotInPeriod({ status, startsAt, dueAt, fetchBy }: ApprovedSlip, now: Date): RefusalCode | null {
  if (bangkokDate(now) < bangkokDate(startsAt)) return 'checkouts.too-early';
  if (now.getTime() >= Date.parse(dueAt)) return 'checkouts.period-over';
  return status === 'checked-out' && fetchBy !== null && now.getTime() > Date.parse(fetchBy) ? 'checkouts.rest-not-fetched' : null;
}

/** Who borrows, approved, or recorded a paper approval does not hand over. Which two duties would meet in one person; an exception order (by name and date) lets them, and it is listed. */
export function dutyMet(slip: Pick<ApprovedSlip, 'borrowerId' | 'approval'>, actorId: string): RefusalCode | null {
  if (slip.borrowerId === actorId) return 'checkouts.own-request';
  if (slip.approval?.decidedBy === actorId) return 'checkouts.own-approval';
  return slip.approval?.recordedBy === actorId ? 'checkouts.own-recording' : null;
}

/** Who borrows, approved or recorded a paper approval does not take back (R03); who handed over may. An exception order lets duties meet, and it is listed. */
export function whyNotTakeBack(loan: { borrowerId: string | null; approverId: string | null; recorderId?: string | null }, actorId: string, hasException: boolean): RefusalCode | null {
  if (hasException) return null;
  if (loan.borrowerId === actorId) return 'returns.own-loan';
  if (loan.approverId === actorId) return 'returns.own-approval';
  return loan.recorderId === actorId ? 'returns.own-recording' : null;
}
