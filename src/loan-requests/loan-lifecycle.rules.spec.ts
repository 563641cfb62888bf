import { describe, expect, it } from '@jest/globals';
import { LOAN_STATUSES, type LoanStatus } from '../shared/vocab.js';
import {
  isDueToExpire, isEditable, isFinal, isHolding, LIFECYCLE, LOAN_MOVES, next, whyNotApprove, whyNotConfirm, whyNotEdit, whyNotSubmit, whyNotWithdraw,
  type LoanFacts,
} from './loan-lifecycle.rules.js';

const NOW = '2026-11-23T03:00:00.000Z';
const loan = (change: Partial<LoanFacts> = {}): LoanFacts => ({
  status: 'submitted', borrowerId: 'pimchanok', sponsorId: null, filledInBy: 'pimchanok', confirmedAt: NOW,
  dueAt: '2026-11-25T09:30:00.000Z', fetchBy: null, ...change,
});

describe('the life of a loan request', () => {
  it('reaches every status from the draft, and from every status it can end', () => {
    const reached = new Set<LoanStatus>();
    const walk = (status: LoanStatus): void => {
      if (reached.has(status)) return;
      reached.add(status);
      Object.values(LIFECYCLE[status]).forEach(walk);
    };
    walk('draft');
    expect([...reached].sort()).toEqual([...LOAN_STATUSES].sort());
    const endsFrom = (status: LoanStatus, seen: LoanStatus[] = []): boolean =>
      isFinal(status) || Object.values(LIFECYCLE[status]).some((to) => !seen.includes(to) && endsFrom(to, [...seen, status]));
    expect(LOAN_STATUSES.filter((status) => !endsFrom(status))).toEqual([]);
  });

  it('uses every move it names', () => {
    expect(LOAN_MOVES.filter((move) => LOAN_STATUSES.every((status) => next(status, move) === null))).toEqual([]);
  });

  it('derives which statuses are final, editable and holding', () => {
    expect(LOAN_STATUSES.filter(isFinal)).toEqual(['rejected', 'withdrawn', 'expired', 'returned']);
    expect(LOAN_STATUSES.filter(isEditable)).toEqual(['draft', 'sent-back']);
    expect(LOAN_STATUSES.filter(isHolding)).toEqual(['approved', 'checked-out']);
  });

  it('lets nothing that is out be withdrawn or expire', () => {
    expect([next('checked-out', 'withdraw'), next('checked-out', 'expire'), next('returned', 'check-out')]).toEqual([null, null, null]);
  });
});

describe('why not', () => {
  it.each([
    ['edit', whyNotEdit, 'draft', 'somebody', 'loans.not-yours'],
    ['edit', whyNotEdit, 'submitted', 'pimchanok', 'loans.wrong-status'],
    ['edit', whyNotEdit, 'sent-back', 'pimchanok', null],
    ['submit', whyNotSubmit, 'draft', 'pimchanok', null],
    ['submit', whyNotSubmit, 'submitted', 'pimchanok', 'loans.wrong-status'],
    ['submit', whyNotSubmit, 'draft', 'somebody', 'loans.not-yours'],
    ['withdraw', whyNotWithdraw, 'approved', 'pimchanok', null],
    ['withdraw', whyNotWithdraw, 'checked-out', 'pimchanok', 'loans.wrong-status'],
    ['withdraw', whyNotWithdraw, 'draft', 'somebody', 'loans.not-yours'],
  ] as const)('%s: %#', (_action, rule, status, personId, code) => {
    expect(rule(loan({ status }), personId)?.code ?? null).toBe(code);
  });

  it('a sponsor and who filled it in may withdraw as the borrower may', () => {
    expect(whyNotWithdraw(loan({ sponsorId: 'weera' }), 'weera')).toBeNull();
    expect(whyNotWithdraw(loan({ filledInBy: 'malee' }), 'malee')).toBeNull();
  });

  it('only the borrower confirms, and once', () => {
    const filledIn = loan({ filledInBy: 'malee', confirmedAt: null });
    expect(whyNotConfirm(filledIn, 'malee')?.code).toBe('loans.only-the-borrower-confirms');
    expect(whyNotConfirm(filledIn, 'pimchanok')).toBeNull();
    expect(whyNotConfirm({ ...filledIn, confirmedAt: NOW }, 'pimchanok')?.code).toBe('loans.already-confirmed');
    expect(whyNotConfirm({ ...filledIn, status: 'withdrawn' }, 'pimchanok')?.code).toBe('loans.wrong-status');
  });

  it('nothing is approved for a time that has passed', () => {
    expect(whyNotApprove(loan(), NOW)).toBeNull();
    expect(whyNotApprove(loan({ dueAt: NOW }), NOW)?.code).toBe('loans.due-passed');
    expect(whyNotApprove(loan({ status: 'approved' }), NOW)?.code).toBe('loans.wrong-status');
  });

  it('only what is approved and not fetched in time expires', () => {
    const approved = loan({ status: 'approved', fetchBy: NOW });
    expect(isDueToExpire(approved, NOW)).toBe(false);
    expect(isDueToExpire(approved, '2026-11-23T03:00:00.001Z')).toBe(true);
    expect(isDueToExpire({ ...approved, status: 'checked-out' }, '2027-01-01T00:00:00.000Z')).toBe(false);
  });
});
