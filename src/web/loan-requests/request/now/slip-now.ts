import { bangkokDate } from '../../../../shared/calendar.js';
import type { LoanLineView, LoanRequestView } from '../../../../shared/api/loans/loan-requests.js';

/** To whom the page speaks: whose request it is, who decides on it now, or who looks after it. */
export type Reader = 'own' | 'decider' | 'other';

export function readerOf({ borrower, filledBy, allowedActions }: LoanRequestView, personId: string | undefined): Reader {
  const own = [borrower.personId, filledBy?.id, borrower.sponsor?.id, borrower.responsibleOfficer?.id];
  if (personId && own.includes(personId)) return 'own';
  return allowedActions.includes('decide') ? 'decider' : 'other';
}

export const restOf = (line: LoanLineView): number => Math.max(0, (line.approvedQuantity ?? 0) - line.checkedOutQuantity);

/** Approved and still to be fetched: once something is out, the rest waits only until its last day. */
export function linesToFetch({ status, fetchBy, lines }: LoanRequestView, now = new Date()): LoanLineView[] {
  const isOver = status === 'checked-out' && fetchBy !== null && new Date(fetchBy) < now;
  return isOver || (status !== 'approved' && status !== 'checked-out') ? [] : lines.filter((line) => restOf(line) > 0);
}

export const isPartly = (request: LoanRequestView): boolean => request.status === 'checked-out' && linesToFetch(request).length > 0;

/** What somebody else filled in and this borrower has not yet confirmed. */
export const mustConfirm = ({ borrower, filledBy, confirmedAt, isOpen, openingBalance }: LoanRequestView): boolean =>
  borrower.kind === 'employee' && filledBy !== null && confirmedAt === null && isOpen && openingBalance === null;

export const lastDayToCollect = ({ fetchBy, dueAt }: LoanRequestView): string => bangkokDate(fetchBy ?? dueAt);
