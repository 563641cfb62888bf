import { bangkokDate, chaseClock, effectiveDue } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import type { ChaseCalendar } from '../../returns/overdue/chase-clock.rules.js';
import type { HandedOverFact } from '../rules/r01-unapproved.rules.js';
import type { ApprovalFact } from '../rules/r02-no-authority.rules.js';
import type { DutiesFact, DutyAct } from '../rules/r03-duties.rules.js';
import type { OverdueFact } from '../rules/r04-overdue.rules.js';
import type { LeaverFact } from '../rules/leaving/r13-leaver.rules.js';
import type { ChaseDutyFact } from '../rules/r05-not-chased.rules.js';
import type { Authorities } from './authority-facts.store.js';
import type { ApprovedLineRow, ChaseRow, ClaimFactRow, LineOutRow, RequestRow, ReturnRow, StepRow } from './loan-facts.store.js';

/** Rows of one slip, as read. */
export interface SlipRows {
  request: RequestRow;
  approval: StepRow | null;
  approvedLines: readonly ApprovedLineRow[];
  linesOut: readonly LineOutRow[];
  returns: readonly ReturnRow[];
  chases: readonly ChaseRow[];
  claims: readonly ClaimFactRow[];
}

const borrowerKey = (request: RequestRow): string => `${request.borrowerKind}:${request.borrowerId ?? request.id}`;

function emergencyOf({ ratifyBy, ratification, ratifyDecidedAt }: RequestRow): HandedOverFact['emergency'] {
  return ratifyBy === null ? null : { ratifyBy, ratifiedAt: ratification === 'ratified' ? ratifyDecidedAt : null, isRefused: ratification === 'refused' };
}

/** R01: each thing as it left, beside what was approved for its line. */
export function handedOverFacts({ request, approval, linesOut }: SlipRows): HandedOverFact[] {
  const key = { borrowerKey: borrowerKey(request), placeKey: request.placeKey, dueAt: request.dueAt };
  return linesOut.map((line, n) => ({
    ...key, checkoutLineId: line.id, requestId: request.id, thing: line.assetId ? { type: 'asset', id: line.assetId } : { type: 'pool', id: line.poolId ?? '' },
    handedOverAt: line.handedOverAt, entryId: line.entryId, priceSatang: line.priceSatang, coveredBy: null, emergency: emergencyOf(request), isEnteredLater: request.enteredAt !== null,
    opening: request.regulariseBy === null ? null : { regulariseBy: request.regulariseBy, isOver: line.isOpen === 0 },
    quantity: linesOut.slice(0, n + 1).filter((one) => one.lineId === line.lineId).reduce((sum, one) => sum + one.quantity, 0),
    approved: approval && line.approvedQuantity ? {
      ...key, decidedAt: approval.decidedAt, objectedAt: approval.objectedAt, startsAt: request.startsAt, assetId: line.approvedAssetId, entryId: line.approvedEntryId,
      quantity: line.approvedQuantity, priceSatang: line.approvedSatang,
    } : null,
  }));
}

/** R02: the lawful post follows from borrower, place and unit (ข้อ 208), wherever the step itself was sent. */
export function approvalFact({ request, approval, approvedLines }: SlipRows, authorities: Authorities): ApprovalFact | null {
  if (!approval) return null;
  return {
    stepId: approval.id, requestId: request.id, decidedAt: approval.decidedAt, decidedOn: approval.signedOn ?? bangkokDate(approval.decidedAt), isOnPaper: approval.signedOn !== null,
    decision: {
      borrowerKind: request.borrowerKind, isOutside: request.isOutside === 1, responsibleUnitPath: request.unitPath,
      classIds: [...new Set(approvedLines.map((line) => line.classId))], valueSatang: approvedLines.reduce((sum, line) => sum + (line.valueSatang ?? 0), 0),
      unpriced: approvedLines.filter((line) => line.valueSatang === null).length,
    },
    lawfulPosts: lawfulPosts(request, approval),
    isHeadHimself: approval.capacity === 'self-as-head' && request.borrowerId === approval.decidedBy,
    posts: authorities.posts.get(approval.decidedBy) ?? [],
    orders: authorities.orders.get(approval.decidedBy) ?? [],
  };
}

/** The responsible unit's head or, where the step rightly went up (own request, no head), the head above it; outside only the head of agency. */
function lawfulPosts(request: RequestRow, step: StepRow): ApprovalFact['lawfulPosts'] {
  const [root = '', ...below] = request.unitPath.split('/').filter(Boolean);
  const forAgency = request.isOutside === 1 || request.borrowerKind === 'agency';
  const units = forAgency || below.length === 0 ? [root] : [...below, root];
  const unitId = units.includes(step.unitId) ? step.unitId : units.at(forAgency ? 0 : below.length - 1) ?? root;
  return [{ kind: unitId === root ? 'head-of-agency' : 'head-of-unit', unitId }];
}

/** R03: who borrowed, approved, handed over and took back. */
export function dutiesFact({ request, approval, linesOut, returns }: SlipRows, authorities: Authorities): DutiesFact {
  const act = (duty: DutyAct['duty'], personId: string, at: string, actId: string): DutyAct => ({ duty, personId, at, on: bangkokDate(at), actId });
  const handOvers = new Map(linesOut.map((line) => [line.checkoutId, act('hand-over', line.handedOverBy, line.handedOverAt, line.checkoutId)]));
  const acts = [
    ...(request.borrowerId ? [act('borrow', request.borrowerId, request.createdAt, request.id)] : []),
    ...(approval ? [act('approve', approval.decidedBy, approval.decidedAt, approval.id)] : []),
    ...(approval?.recordedBy ? [act('record', approval.recordedBy, approval.decidedAt, approval.id)] : []),
    ...handOvers.values(),
    ...returns.map((receipt) => act('take-back', receipt.receivedBy, receipt.recordedAt, receipt.returnId)),
  ];
  const people = new Set(acts.map((one) => one.personId));
  const exceptions = [...people].flatMap((personId) => authorities.exceptions.get(personId) ?? []);
  return { requestId: request.id, acts, exceptions, isHeadHimself: approval?.capacity === 'self-as-head' };
}

/** R13: a slip counts as one holding, while anything of it is out. */
export const leaverFact = ({ request, linesOut }: SlipRows): LeaverFact => ({
  holding: { kind: 'request', id: request.id }, subject: { type: 'loan-request', id: request.id }, requestId: request.id,
  isHeld: linesOut.some((line) => line.isOpen === 1), leavingOn: request.borrowerLeavingOn,
});

interface Lateness {
  overdue: OverdueFact;
  chase: ChaseDutyFact;
}

/** R04 and R05, by the due as the calendar makes it effective; null before anything left. */
export function latenessFacts({ request, linesOut, returns, chases, claims }: SlipRows, { holidays, chaseDays }: ChaseCalendar): Lateness | null {
  if (linesOut.length === 0) return null;
  const open = linesOut.filter((line) => line.isOpen === 1);
  const returnedAt = open.length ? null : returns.map((receipt) => receipt.receivedAt).sort().at(-1) ?? null;
  const claimedAt = open.length ? claims[0]?.broughtAt ?? null : null;
  const stores = open.length ? open : linesOut;
  const dueAt = effectiveDue(request.dueAt, openDaysOf(stores[0]?.hoursJson ?? null, holidays));
  return {
    overdue: { requestId: request.id, dueAt, dueOn: bangkokDate(dueAt), linesOut: open.length, returnedAt, claimedReturnedAt: claimedAt },
    chase: {
      requestId: request.id, storeId: stores[0]?.storeId ?? null, dueAt, chaseByOn: chaseClock(dueAt, holidays, chaseDays).workingDay,
      returnedOn: returnedAt && bangkokDate(returnedAt), claimedReturnedOn: claimedAt && bangkokDate(claimedAt),
      delivered: chases.map((chase) => ({ at: chase.deliveredAt, on: bangkokDate(chase.deliveredAt), channel: chase.channel })),
    },
  };
}
