import type { StepFacts } from '../../approvals/deciding/approval-decision.rules.js';
import type { ApprovalCase } from '../../approvals/deciding/examination.rules.js';
import type { ExtensionView } from '../../shared/api/loans/extensions.js';
import type { LoanStatus } from '../../shared/vocab.js';
import { approvalCase } from '../approval-case.rules.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { extensionState } from './extension.rules.js';
import type { ExtensionRow } from './extension.store.js';

export const extensionView = (row: ExtensionRow, status: LoanStatus, now: string): ExtensionView => ({
  id: row.id, n: row.nth, askedByName: row.askedByName, askedAt: row.askedAt, reason: row.reason, oldDueAt: row.oldDueAt, newDueAt: row.newDueAt,
  state: extensionState(row, status, now), postTitle: row.postTitle, promisedAt: row.promisedAt, decidedByName: row.decidedByName, capacity: row.capacity,
  orderNumber: row.orderNumber, decidedAt: row.decidedAt, decisionReason: row.decisionReason,
});

/** The one that nobody has decided yet. */
export const openOf = (rows: readonly ExtensionRow[]): ExtensionRow | null => rows.find((row) => row.decidedAt === null) ?? null;

export const stillOut = (lines: readonly LineRow[]): LineRow[] =>
  lines.map((line) => ({ ...line, quantity: (line.approvedQuantity ?? 0) - line.returnedQuantity })).filter((line) => line.quantity > 0);

/** Routed like the loan itself, for what is still out; whoever asked in the borrower's place does not decide. */
export function extensionCase(loan: LoanRow, lines: readonly LineRow[], askedBy: string): ApprovalCase {
  const isForAnother = loan.borrowerKind === 'employee' && askedBy !== loan.borrowerId;
  return { ...approvalCase(loan, stillOut(lines)), unconfirmedFillerId: isForAnother ? askedBy : null };
}

/** As approvals look at it: a lawful approval of its own, with no opinions before it. */
export interface ExtensionStep extends StepFacts {
  unitName: string;
}
export const stepOf = ({ postKind, unitId, postTitle, unitName, promisedAt, decidedAt }: ExtensionRow): ExtensionStep =>
  ({ kind: 'approval', postKind, unitId, postTitle, unitName, promisedAt, decidedAt });
