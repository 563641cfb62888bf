import type { Because } from '../shared/refusals.js';
import type { LoanStatus } from '../shared/vocab.js';

export const LOAN_MOVES = ['submit', 'approve', 'reject', 'send-back', 'withdraw', 'expire', 'check-out', 'check-out-urgently', 'return', 'void', 'reopen'] as const;
export type LoanMove = (typeof LOAN_MOVES)[number];

/** Every permitted move of a loan request. A status with no moves is final. */
export const LIFECYCLE: Record<LoanStatus, Partial<Record<LoanMove, LoanStatus>>> = {
  // The borrower, or who fills it in, is still writing.
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  // Opinions are given, then the lawful approver decides; or things leave on an officer's word, and the approver decides afterwards.
  submitted: { 'check-out-urgently': 'checked-out', approve: 'approved', reject: 'rejected', 'send-back': 'sent-back', withdraw: 'withdrawn' },
  // The approver asks for something to be mended.
  'sent-back': { submit: 'submitted', withdraw: 'withdrawn' },
  // The things are held for the borrower until the grace has passed.
  // Who is said to have signed on paper objects: it waits for the decision again.
  approved: { 'check-out': 'checked-out', withdraw: 'withdrawn', expire: 'expired', reopen: 'submitted' },
  // From the first thing out to the last one back.
  // An opening balance that turns out not to be so is struck out.
  'checked-out': { 'check-out': 'checked-out', return: 'returned', void: 'withdrawn' },
  rejected: {},
  withdrawn: {},
  expired: {},
  returned: {},
};

export interface LoanFacts {
  status: LoanStatus;
  borrowerId: string | null;
  sponsorId: string | null;
  filledInBy: string;
  confirmedAt: string | null;
  dueAt: string;
  /** Set by the approval: not fetched by then, it expires. */
  fetchBy: string | null;
}

export const isFinal = (status: LoanStatus): boolean => Object.keys(LIFECYCLE[status]).length === 0;
export const isOpen = (status: LoanStatus): boolean => !isFinal(status);
export const isEditable = (status: LoanStatus): boolean => next(status, 'submit') !== null;
/** Its things are promised or out. */
export const isHolding = (status: LoanStatus): boolean => next(status, 'check-out') !== null;

/** Where a move leads, or null when it is not permitted. */
export const next = (status: LoanStatus, move: LoanMove): LoanStatus | null => LIFECYCLE[status][move] ?? null;

const wrongStatus = (status: LoanStatus): Because => ({ code: 'loans.wrong-status', facts: { status } });

export const whyNotMove = (status: LoanStatus, move: LoanMove): Because | null => (next(status, move) ? null : wrongStatus(status));

/** The borrower, who filled it in, and who vouches for an outsider. */
export const isTheirs = (loan: LoanFacts, personId: string): boolean =>
  [loan.borrowerId, loan.filledInBy, loan.sponsorId].includes(personId);

const whyNotTheirs = (loan: LoanFacts, personId: string): Because | null =>
  isTheirs(loan, personId) ? null : { code: 'loans.not-yours', facts: {} };

export const whyNotEdit = (loan: LoanFacts, personId: string): Because | null =>
  whyNotTheirs(loan, personId) ?? (isEditable(loan.status) ? null : wrongStatus(loan.status));

export const whyNotSubmit = (loan: LoanFacts, personId: string): Because | null =>
  whyNotTheirs(loan, personId) ?? whyNotMove(loan.status, 'submit');

/** Any time before the first thing is out. */
export const whyNotWithdraw = (loan: LoanFacts, personId: string): Because | null =>
  whyNotTheirs(loan, personId) ?? whyNotMove(loan.status, 'withdraw');

/** What somebody else filled in is confirmed by the borrower alone. */
export function whyNotConfirm(loan: LoanFacts, personId: string): Because | null {
  if (loan.borrowerId !== personId) return { code: 'loans.only-the-borrower-confirms', facts: {} };
  if (loan.confirmedAt !== null) return { code: 'loans.already-confirmed', facts: {} };
  return isOpen(loan.status) ? null : wrongStatus(loan.status);
}

/** An approval for a time that has passed would be back-dated in effect. */
export const whyNotApprove = (loan: LoanFacts, now: string): Because | null =>
  whyNotMove(loan.status, 'approve') ?? (loan.dueAt > now ? null : { code: 'loans.due-passed', facts: { dueAt: loan.dueAt } });

/** Not fetched by the later of first day and approval, plus the grace. */
export const isDueToExpire = (loan: LoanFacts, now: string): boolean =>
  next(loan.status, 'expire') !== null && loan.fetchBy !== null && loan.fetchBy < now;
