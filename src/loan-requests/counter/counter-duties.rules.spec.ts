import { describe, expect, it } from '@jest/globals';
import { LOAN_STATUSES } from '../../shared/vocab.js';
import { whyNotConfirmed, whyNotHandOver, whyNotTakeBack, type ApprovedSlip } from './counter-duties.rules.js';

const slip: ApprovedSlip = {
  status: 'approved', round: 2, borrowerId: 'borrower', filledInBy: 'borrower', confirmedAt: null, startsAt: '2026-11-23T01:30:00.000Z', dueAt: '2026-11-25T09:30:00.000Z',
  fetchBy: '2026-11-24T16:59:00.000Z',
  approval: { round: 2, outcome: 'approve', decidedBy: 'approver' },
};
const inPeriod = new Date('2026-11-24T03:00:00.000Z');

describe('handing over a slip', () => {
  it('goes with a valid approval, by somebody who neither borrows nor approved', () => {
    expect(whyNotHandOver(slip, 'storekeeper', inPeriod, false)).toBeNull();
  });

  it.each(LOAN_STATUSES.filter((status) => status !== 'approved' && status !== 'checked-out'))('stops while %s', (status) => {
    expect(whyNotHandOver({ ...slip, status }, 'storekeeper', inPeriod, true)).toBe('checkouts.not-approved');
  });

  it.each<[string, ApprovedSlip['approval']]>([
    ['none', null],
    ['of an earlier round', { round: 1, outcome: 'approve', decidedBy: 'approver' }],
    ['refused', { round: 2, outcome: 'reject', decidedBy: 'approver' }],
    ['undecided', { round: 2, outcome: null, decidedBy: null }],
  ])('stops where the approval is %s', (_, approval) => {
    expect(whyNotHandOver({ ...slip, approval }, 'storekeeper', inPeriod, true)).toBe('checkouts.no-approval');
  });

  it.each([
    ['the day before, at 23:59 in Bangkok', '2026-11-22T16:59:00.000Z', 'checkouts.too-early'],
    ['early on the first day', '2026-11-22T17:00:00.000Z', null],
    ['a moment before due', '2026-11-25T09:29:59.999Z', null],
    ['when due', '2026-11-25T09:30:00.000Z', 'checkouts.period-over'],
  ])('keeps to the approved period: %s', (_, now, expected) => {
    expect(whyNotHandOver(slip, 'storekeeper', new Date(now), false)).toBe(expected);
  });

  it.each([['borrower', 'checkouts.own-request'], ['approver', 'checkouts.own-approval']])('keeps the %s from handing over, but for an exception order', (actor, code) => {
    expect(whyNotHandOver(slip, actor, inPeriod, false)).toBe(code);
    expect(whyNotHandOver(slip, actor, inPeriod, true)).toBeNull();
  });

  it('does not take an outsider without account for anybody', () => {
    expect(whyNotHandOver({ ...slip, borrowerId: null }, 'storekeeper', inPeriod, false)).toBeNull();
  });

  it('waits for the borrower to confirm what somebody else filled in', () => {
    const walkIn = { ...slip, filledInBy: 'storekeeper' };
    for (const receipt of ['code', 'signature', null] as const) {
      expect(whyNotConfirmed(walkIn, receipt)).toBe('checkouts.not-confirmed');
      expect(whyNotConfirmed({ ...walkIn, confirmedAt: '2026-11-23T02:00:00.000Z' }, receipt)).toBeNull();
      expect(whyNotConfirmed({ ...walkIn, borrowerId: null }, receipt)).toBeNull();
    }
    expect(whyNotConfirmed(walkIn, 'photo')).toBeNull();
  });

  it('does not give out the rest of a slip that was not fetched in time', () => {
    const late = new Date('2026-11-24T17:30:00.000Z');
    expect(whyNotHandOver({ ...slip, status: 'checked-out' }, 'storekeeper', late, false)).toBe('checkouts.rest-not-fetched');
    expect(whyNotHandOver({ ...slip, status: 'checked-out', fetchBy: null }, 'storekeeper', late, false)).toBeNull();
    expect(whyNotHandOver({ ...slip, status: 'checked-out' }, 'storekeeper', inPeriod, false)).toBeNull();
  });
});

describe('taking back', () => {
  it.each([['borrower', 'returns.own-loan'], ['approver', 'returns.own-approval'], ['who handed over', null]])('by %s: %p', (actor, expected) => {
    const loan = { borrowerId: 'borrower', approverId: 'approver' };
    expect(whyNotTakeBack(loan, actor, false)).toBe(expected);
    expect(whyNotTakeBack(loan, actor, true)).toBeNull();
  });
});
