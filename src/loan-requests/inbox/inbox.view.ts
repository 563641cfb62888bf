import { decidingAs, whyNotView } from '../../approvals/approval.view.js';
import type { StepRow } from '../../approvals/approval-step.store.js';
import type { Examination } from '../../approvals/deciding/examination.rules.js';
import type { BorrowerOverdue, InboxConflict, InboxItem, InboxLine } from '../../shared/api/loans/approvals.js';
import type { EmergencyView } from '../../shared/api/loans/emergencies.js';
import type { LoanAction } from '../../shared/vocab.js';
import type { Actor } from '../../shared/actor.js';
import { lineValue, worthOf } from '../approval-case.rules.js';
import { overlaps } from '../availability/availability.rules.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { placeView } from '../loan-request.view.js';
import { allowed, decidingOn } from '../reading/allowed-actions.js';
import type { RivalRow } from './inbox.store.js';

/** What is known of one card. */
export interface Card {
  loan: LoanRow;
  lines: readonly LineRow[];
  emergency: EmergencyView | null;
  /** Of this round. */
  steps: readonly StepRow[];
  /** The reader's step: asked, or decided. */
  step: StepRow;
  seen: Examination<StepRow> | null;
  free: ReadonlyMap<string, number>;
  rivals: readonly RivalRow[];
  overdue: BorrowerOverdue;
}

const DECIDING: readonly LoanAction[] = ['decide', 'approve', 'reject', 'send-back', 'ratify', 'refuse-ratification'];

/** Who, what, why, where, when, with what stands against it; in whose right the reader decides, and why not. */
export function inboxItem(card: Card, actor: Actor): InboxItem {
  const { loan, lines, steps, step, seen, emergency } = card;
  const deciding = seen && decidingOn(seen, lines);
  const because = deciding && (deciding.whyNotDecide ?? (deciding.isOpinion ? null : deciding.whyNotApproveAll));
  return {
    requestId: loan.id, stepId: step.id, number: loan.number, asked: step.kind, submittedAt: loan.submittedAt ?? loan.createdAt, promisedAt: step.promisedAt,
    ...whoAndWhy(loan), lines: lines.map((line) => lineCard(line, card)), ...worthOf(lines),
    borrowerOverdue: card.overdue, emergency,
    opinions: steps.filter((one) => one.kind === 'opinion' && one.outcome !== null)
      .map((one) => ({ postTitle: one.postTitle, byName: one.decidedByName, outcome: one.outcome ?? 'no-opinion', reason: one.reason })),
    decidingAs: seen?.seat && !seen.whyNotDecide ? decidingAs(seen.seat, seen.step, seen.lawful) : null,
    allowedActions: allowed(loan, actor, deciding, null).allowedActions.filter((action) => DECIDING.includes(action)),
    whyNot: because && whyNotView(because, actor.language), outcome: step.outcome, decidedAt: step.decidedAt, reason: step.reason,
  };
}

function whoAndWhy(loan: LoanRow) {
  const { name, outside } = placeView(loan);
  return {
    borrower: {
      kind: loan.borrowerKind, name: loan.borrowerName ?? loan.contactName ?? loan.organisation ?? '', position: loan.borrowerPosition,
      unitName: loan.borrowerUnitName, organisation: loan.organisation, letterNumber: loan.letterNumber, sponsorName: loan.sponsorName,
    },
    filledByName: loan.filledInBy === loan.borrowerId ? null : loan.fillerName, responsibleUnitName: loan.unitName, purpose: loan.purpose,
    reference: loan.reference, orderedBy: loan.orderedBy, placeName: name, outside, startsAt: loan.startsAt, dueAt: loan.dueAt,
  };
}

function lineCard(line: LineRow, { loan, free, rivals }: Card): InboxLine {
  const period = { startsAt: loan.startsAt, endsAt: loan.dueAt };
  const others = rivals.filter((one) => one.requestId !== loan.id && isRival(one, line) && overlaps({ startsAt: one.startsAt, endsAt: one.dueAt }, period));
  const against = inTheWay(line, free.get(line.id) ?? 0, others);
  return {
    lineId: line.id, description: line.swappedTo ?? line.description, assetNumber: line.swappedTo === null ? line.assetNumber : line.swappedToNumber, quantity: line.quantity, unitWord: line.unitWord, valueSatang: lineValue(line),
    free: free.get(line.id) ?? 0, conflicts: against.map(conflictOf),
  };
}

/** Where there is enough for all who wait, nobody stands in the way; each request is named once. */
function inTheWay(line: LineRow, free: number, others: readonly RivalRow[]): RivalRow[] {
  const wantThisToo = others.filter((one) => one.holds === 0 && (line.assetId === null || one.assetId !== null));
  const isEnoughForAll = free >= line.quantity + wantThisToo.reduce((sum, one) => sum + one.quantity, 0);
  const shown = free < line.quantity ? others : isEnoughForAll ? [] : wantThisToo;
  return shown.filter((one, n) => shown.findIndex((other) => other.requestId === one.requestId) === n);
}

/** The same asset; or, where one of the two asks by kind, the same entry. */
const isRival = (one: RivalRow, line: LineRow): boolean => one.entryId === line.entryId && (one.assetId === null || line.assetId === null || one.assetId === line.assetId);

const conflictOf = ({ requestId, number, borrowerName, startsAt, dueAt, holds }: RivalRow): InboxConflict =>
  ({ requestId, number, borrowerName, startsAt, dueAt, holds: holds === 1 });
