import type { ApprovalCase } from '../approvals/deciding/examination.rules.js';
import type { BorrowerKind } from '../shared/vocab.js';

export interface CaseOfLoan {
  id: string;
  round: number;
  unitId: string;
  unitPath: string;
  borrowerKind: BorrowerKind;
  borrowerId: string | null;
  sponsorId: string | null;
  responsibleOfficerId: string | null;
  filledInBy: string;
  confirmedAt: string | null;
  isOutside: 0 | 1;
  applicantUnitId: string | null;
  applicantUnitPath: string | null;
}

export type Parties = Pick<CaseOfLoan, 'borrowerKind' | 'borrowerId' | 'sponsorId' | 'responsibleOfficerId' | 'filledInBy'>;

export interface CaseLine {
  classId: string;
  quantity: number;
  /** Of one; null where the register has no price. */
  valueSatang: number | null;
}

const valueOf = (lines: readonly { quantity: number; valueSatang: number | null }[]): number =>
  lines.reduce((sum, line) => sum + line.quantity * (line.valueSatang ?? 0), 0);

/** Of the whole line; null where the register has no price. */
export const lineValue = ({ quantity, valueSatang }: { quantity: number; valueSatang: number | null }): number | null => (valueSatang === null ? null : quantity * valueSatang);

export interface Worth {
  valueSatang: number;
  /** Lines of which the register knows no price. */
  unpriced: number;
}

/** What the ceiling of an order looks at. */
export const worthOf = (lines: readonly { quantity: number; valueSatang: number | null }[]): Worth =>
  ({ valueSatang: valueOf(lines), unpriced: lines.filter((line) => line.quantity > 0 && line.valueSatang === null).length });

/** For whom the request is their own. An outsider's is that of the officer who vouches, or who brought it in on a letter. */
export function interestedIn(loan: Parties): string[] {
  if (loan.borrowerKind === 'agency') return [];
  if (loan.borrowerKind === 'outsider') return [loan.sponsorId ?? loan.filledInBy];
  return [loan.borrowerId, loan.responsibleOfficerId].filter((id) => id !== null);
}

/** What approvals are told of a loan: who borrows, where, whose thing, what value. */
export function approvalCase(loan: CaseOfLoan, lines: readonly CaseLine[]): ApprovalCase {
  const isUnconfirmed = loan.borrowerKind === 'employee' && loan.filledInBy !== loan.borrowerId && loan.confirmedAt === null;
  return {
    id: loan.id, round: loan.round, responsibleUnitId: loan.unitId, applicantUnitId: loan.applicantUnitId, applicantUnitPath: loan.applicantUnitPath,
    interested: interestedIn(loan), unconfirmedFillerId: isUnconfirmed ? loan.filledInBy : null,
    decision: {
      borrowerKind: loan.borrowerKind, isOutside: loan.isOutside === 1, responsibleUnitPath: loan.unitPath,
      classIds: [...new Set(lines.map((line) => line.classId))], ...worthOf(lines),
    },
  };
}
