import type { LineDecision } from '../approvals/approval-step.store.js';
import type { LoanBorrower, LoanLineView, LoanPerson, LoanPlace, LoanRequestView } from '../shared/api/loans/loan-requests.js';
import { lineValue, worthOf } from './approval-case.rules.js';
import { isOpen } from './loan-lifecycle.rules.js';
import type { LineRow, LoanRow } from './loan-request.store.js';

const person = (id: string | null, name: string | null): LoanPerson | null => (id === null ? null : { id, name: name ?? '' });

export function borrowerView(loan: LoanRow): LoanBorrower {
  return {
    kind: loan.borrowerKind, personId: loan.borrowerId, name: loan.borrowerName ?? loan.contactName ?? loan.organisation ?? '',
    position: loan.borrowerPosition, unitName: loan.borrowerUnitName, phone: loan.phone ?? loan.borrowerPhone, organisation: loan.organisation,
    letterNumber: loan.letterNumber, letterOn: loan.letterOn, sponsor: person(loan.sponsorId, loan.sponsorName),
    responsibleOfficer: person(loan.responsibleOfficerId, loan.officerName),
  };
}

export const placeView = (loan: LoanRow): LoanPlace =>
  ({ siteId: loan.siteId, placeText: loan.placeText, name: loan.siteName ?? loan.placeText ?? '', outside: loan.isOutside === 1 });

export const lineView = (line: LineRow, decision: Pick<LineDecision, 'outcome' | 'reason'> | undefined): LoanLineView => ({
  lineId: line.id, entryId: line.entryId, assetId: line.assetId, assetNumber: line.swappedTo === null ? line.assetNumber : line.swappedToNumber, tracking: line.tracking,
  description: line.swappedTo ?? line.description, unitWord: line.unitWord, quantity: line.quantity, approvedQuantity: line.approvedQuantity,
  checkedOutQuantity: line.checkedOutQuantity, returnedQuantity: line.returnedQuantity, valueSatang: lineValue(line),
  outcome: decision?.outcome ?? null, reason: decision?.reason ?? null, swappedFrom: line.swappedTo === null ? null : line.description,
  swappedFromNumber: line.swappedTo === null ? null : line.assetNumber,
});

type Told = Pick<LoanRequestView, 'steps' | 'route' | 'stores' | 'overdue' | 'timeline' | 'editions' | 'extensions' | 'claims' | 'emergency' | 'allowedActions' | 'whyNot'>;

/** A request as its readers see it; `told` is what approvals, the counter and the clock say of it. */
export function loanRequestView(loan: LoanRow, lines: readonly LineRow[], decisions: readonly LineDecision[], told: Told): LoanRequestView {
  const isOthersWork = loan.filledInBy !== loan.borrowerId;
  return {
    id: loan.id, batchId: loan.batchId, number: loan.number, status: loan.status, isOpen: isOpen(loan.status), borrower: borrowerView(loan),
    filledBy: isOthersWork ? { id: loan.filledInBy, name: loan.fillerName } : null, confirmedAt: loan.confirmedAt,
    lines: lines.map((line) => lineView(line, decisions.find((one) => one.lineId === line.id))), ...worthOf(lines),
    purpose: loan.purpose, reference: loan.reference, orderedBy: loan.orderedBy, place: placeView(loan), startsAt: loan.startsAt, dueAt: loan.dueAt, fetchBy: loan.fetchBy,
    createdAt: loan.createdAt, submittedAt: loan.submittedAt, responsibleUnit: { id: loan.unitId, name: loan.unitName },
    openingBalance: loan.regulariseBy === null ? null : { regulariseBy: loan.regulariseBy, deniedAt: loan.deniedAt, deniedReason: loan.deniedReason, voidedReason: loan.voidedReason, takeoverId: loan.takeoverId },
    enteredLater: loan.enteredAt === null ? null : { at: loan.enteredAt, byName: loan.enteredByName ?? '' }, ...told,
  };
}
