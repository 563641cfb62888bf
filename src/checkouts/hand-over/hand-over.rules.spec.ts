import { describe, expect, it } from '@jest/globals';
import { CONDITIONS } from '../../shared/vocab.js';
import { stillToHandOver, whyNotLeave, whyNotOnLine } from './hand-over.rules.js';

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
