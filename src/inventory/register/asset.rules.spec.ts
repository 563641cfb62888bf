import { describe, expect, it } from '@jest/globals';
import { managingActions, whyNotChange, whyNotLend, whyNotNumber, whyNotSetCondition, type AssetFacts } from './asset.rules.js';

const sound: AssetFacts = { number: '7440-001-0001', classId: 'c', condition: 'usable', lendable: 0, tag: null, custodyId: null };

describe('asset rules', () => {
  it.each([
    [{}, null],
    [{ number: null }, 'inventory.lend-without-number'],
    [{ classId: null }, 'inventory.lend-without-class'],
    [{ condition: 'damaged' as const }, 'inventory.lend-not-usable'],
  ])('lending %j: %s', (given, expected) => expect(whyNotLend({ ...sound, ...given })).toBe(expected));

  it.each([
    ['usable', true, null],
    ['usable', false, 'inventory.out-of-reach'],
    ['disposed', true, 'inventory.disposed'],
  ] as const)('changing a %s thing within reach %s: %s', (condition, isWithinReach, expected) => expect(whyNotChange({ condition }, isWithinReach)).toBe(expected));

  it('numbers once', () => {
    expect(whyNotNumber({ number: null })).toBeNull();
    expect(whyNotNumber(sound)).toBe('inventory.already-numbered');
  });

  it.each([
    ['disposed', true, 'inventory.out-now'],
    ['awaiting-disposal', true, 'inventory.out-now'],
    ['lost', true, null],
    ['disposed', false, null],
  ] as const)('becoming %s while out %s: %s', (to, isOut, expected) => expect(whyNotSetCondition(to, { isOut, isInCustody: false })).toBe(expected));

  it.each([
    [{}, ['change', 'change-condition', 'mark-lendable', 'print-label']],
    [{ number: null }, ['change', 'change-condition', 'number', 'print-label']],
    [{ lendable: 1 as const, tag: 'x' }, ['change', 'change-condition', 'mark-not-lendable', 'print-label', 'revoke-tag']],
  ])('managing %j may %j', (given, expected) => expect(managingActions({ ...sound, ...given })).toEqual(expected));
});
