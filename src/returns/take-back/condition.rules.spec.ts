import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionAfter, missingAccessories, opensDamageNote, serialDiffers, stillOut, whyNotCountIn } from './condition.rules.js';

describe('three words at the counter', () => {
  it.each([['normal', false, 'usable'], ['known-defect', false, 'usable'], ['new-damage', true, 'damaged']] as const)('%s', (word, opens, after) => {
    expect(opensDamageNote(word)).toBe(opens);
    expect(conditionAfter('usable', word)).toBe(after);
  });

  it('does not mend what was recorded meanwhile', () => {
    expect(conditionAfter('awaiting-disposal', 'normal')).toBe('awaiting-disposal');
  });
});

describe('counting in', () => {
  it('never lets returned, damaged and lost exceed what was issued', () => {
    const step = fc.record({ kind: fc.constantFrom('returned', 'damaged', 'lost'), quantity: fc.integer({ min: 1, max: 30 }) });
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.array(step, { maxLength: 40 }), (issued, steps) => {
      const balance = { issued, returned: 0, damaged: 0, lost: 0 };
      for (const { kind, quantity } of steps) if (whyNotCountIn(balance, quantity) === null) balance[kind as 'returned'] += quantity;
      expect(balance.returned + balance.damaged + balance.lost + stillOut(balance)).toBe(issued);
    }));
  });
});

describe('accessories', () => {
  it.each([
    [['สายชาร์จ', 'กระเป๋า'], ['กระเป๋า', ' สายชาร์จ '], []],
    [['สายชาร์จ', 'กระเป๋า'], ['กระเป๋า'], ['สายชาร์จ']],
    [['Battery', 'Battery'], ['battery'], ['Battery']],
    [[], ['ของแถม'], []],
  ])('left %p, back %p: missing %p', (left, back, missing) => {
    expect(missingAccessories(left, back)).toEqual(missing);
  });
});

describe('a serial number read from the thing', () => {
  it.each([['SN-1', 'sn-1 ', false], ['SN-1', 'SN-2', true], [null, 'SN-2', false], ['SN-1', undefined, false]])('%p against %p: %p', (registered, seen, differs) => {
    expect(serialDiffers(registered, seen)).toBe(differs);
  });
});
