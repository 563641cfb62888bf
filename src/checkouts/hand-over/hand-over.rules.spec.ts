import { describe, expect, it } from '@jest/globals';
import { CONDITIONS, LOAN_STATUSES } from '../../shared/vocab.js';
import { stillToHandOver, whyNotHandOver, whyNotLeave, whyNotOnLine, type ApprovedSlip } from './hand-over.rules.js';

const slip: ApprovedSlip = {
  status: 'approved', round: 2, borrowerId: 'borrower', startsAt: '2026-11-23T01:30:00.000Z', dueAt: '2026-11-25T09:30:00.000Z',
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
});

describe('a thing that leaves', () => {
  it('is usable, lendable and in the store', () => {
    expect(whyNotLeave({ condition: 'usable', isLendable: true, isOut: false })).toBeNull();
    expect(whyNotLeave({ condition: 'usable', isLendable: false, isOut: false })).toBe('checkouts.thing-not-lendable');
    expect(whyNotLeave({ condition: 'usable', isLendable: true, isOut: true })).toBe('checkouts.thing-already-out');
  });

  it.each(CONDITIONS.filter((condition) => condition !== 'usable'))('is never %s', (condition) => {
    expect(whyNotLeave({ condition, isLendable: true, isOut: false })).toBe('checkouts.thing-not-usable');
  });
});

describe('a line', () => {
  it.each<[number | null, number, number, string | null]>([
    [null, 0, 1, 'checkouts.line-not-approved'], [0, 0, 1, 'checkouts.line-not-approved'], [1, 0, 1, null], [1, 1, 1, 'checkouts.line-complete'],
    [50, 20, 30, null], [50, 20, 31, 'checkouts.more-than-approved'],
  ])('approved %p, out %p, asked %p: %p', (approvedQuantity, outQuantity, quantity, expected) => {
    expect(whyNotOnLine({ approvedQuantity, outQuantity }, quantity)).toBe(expected);
  });

  it('never has less than nothing left', () => {
    expect(stillToHandOver({ approvedQuantity: 2, outQuantity: 3 })).toBe(0);
  });
});
