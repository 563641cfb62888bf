import type { Because } from '../../shared/refusals.js';
import type { LoanStatus } from '../../shared/vocab.js';

export interface ClaimableLoan {
  status: LoanStatus;
  borrowerId: string | null;
  filledInBy: string;
}

/** Whether this person may say that the things were brought back: the borrower, or who filled it in, and once at a time. */
export function whyNotClaim(loan: ClaimableLoan, personId: string, hasOpen: boolean): Because | null {
  if (![loan.borrowerId, loan.filledInBy].includes(personId)) return { code: 'claims.not-yours', facts: {} };
  if (loan.status !== 'checked-out') return { code: 'loans.wrong-status', facts: { status: loan.status } };
  return hasOpen ? { code: 'claims.already-claimed', facts: {} } : null;
}

/** Who borrowed does not say of themselves that nothing came back, nor that it did. */
export function whyNotDeny(loan: ClaimableLoan, personId: string, hasOpen: boolean): Because | null {
  if (!hasOpen) return { code: 'claims.already-closed', facts: {} };
  return [loan.borrowerId, loan.filledInBy].includes(personId) ? { code: 'claims.own-claim', facts: {} } : null;
}
