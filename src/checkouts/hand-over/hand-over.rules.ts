import { bangkokDate } from '../../shared/calendar.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { Condition, LoanStatus } from '../../shared/vocab.js';

/** What a slip is worth at the counter: its state, and the lawful approval of the round it stands in. */
export interface ApprovedSlip {
  status: LoanStatus;
  round: number;
  borrowerId: string | null;
  startsAt: string;
  dueAt: string;
  approval: { round: number; outcome: string | null; decidedBy: string | null } | null;
}

export interface Thing {
  condition: Condition;
  isLendable: boolean;
  /** An open checkout line stands for it. */
  isOut: boolean;
}

export interface LineBalance {
  /** Null before the decision; 0 when refused. */
  approvedQuantity: number | null;
  outQuantity: number;
}

export const stillToHandOver = (line: LineBalance): number => Math.max(0, (line.approvedQuantity ?? 0) - line.outQuantity);

/** Hard stop: nothing leaves without a valid approval of this borrower, place and period; who borrows or approved does not hand over (R03). */
export function whyNotHandOver(slip: ApprovedSlip, actorId: string, now: Date, hasException: boolean): RefusalCode | null {
  return whyNotApproved(slip) ?? whyNotInPeriod(slip, now) ?? (hasException ? null : dutyMet(slip, actorId));
}

/** A request changes only between rounds, so an approval of this round covers borrower, place and period as they stand. */
function whyNotApproved({ status, round, approval }: ApprovedSlip): RefusalCode | null {
  if (status !== 'approved' && status !== 'checked-out') return 'checkouts.not-approved';
  return approval?.outcome === 'approve' && approval.round === round ? null : 'checkouts.no-approval';
}

function whyNotInPeriod({ startsAt, dueAt }: ApprovedSlip, now: Date): RefusalCode | null {
  if (bangkokDate(now) < bangkokDate(startsAt)) return 'checkouts.too-early';
  return now.getTime() < Date.parse(dueAt) ? null : 'checkouts.period-over';
}

/** Which two duties would meet in one person; an exception order (by name and date) lets them, and it is listed. */
export function dutyMet(slip: Pick<ApprovedSlip, 'borrowerId' | 'approval'>, actorId: string): RefusalCode | null {
  if (slip.borrowerId === actorId) return 'checkouts.own-request';
  return slip.approval?.decidedBy === actorId ? 'checkouts.own-approval' : null;
}

/** Hard stop: never a thing that is damaged, on its way to disposal, disposed, not lendable, or already out. */
export function whyNotLeave(thing: Thing): RefusalCode | null {
  if (thing.condition !== 'usable') return 'checkouts.thing-not-usable';
  if (!thing.isLendable) return 'checkouts.thing-not-lendable';
  return thing.isOut ? 'checkouts.thing-already-out' : null;
}

/** An approval is per line and per number. */
export function whyNotOnLine(line: LineBalance, quantity: number): RefusalCode | null {
  if (!line.approvedQuantity) return 'checkouts.line-not-approved';
  const left = stillToHandOver(line);
  if (left === 0) return 'checkouts.line-complete';
  return quantity > left ? 'checkouts.more-than-approved' : null;
}
