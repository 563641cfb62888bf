import { describe, expect, it } from '@jest/globals';
import { whyNotSwap, type Likeness } from './swap.rules.js';

const approved: Likeness = { classId: 'camera', unitId: 'digital', valueSatang: 3_500_000 };

describe('like for like', () => {
  it.each<[string, Partial<Likeness>, string | null]>([
    ['of the same worth', {}, null],
    ['cheaper', { valueSatang: 1 }, null],
    ['of another class', { classId: 'projector' }, 'checkouts.swap-other-class'],
    ['of another unit', { unitId: 'academic' }, 'checkouts.swap-other-unit'],
    ['dearer by one satang', { valueSatang: 3_500_001 }, 'checkouts.swap-dearer'],
    ['without a price', { valueSatang: null }, 'checkouts.swap-value-unknown'],
  ])('%s', (_, offered, expected) => {
    expect(whyNotSwap(approved, { ...approved, ...offered }, 'ชิ้นเดิมแบตเตอรี่เสื่อม')).toBe(expected);
  });

  it('takes a thing without price only for another without price', () => {
    const unknown = { ...approved, valueSatang: null };
    expect(whyNotSwap(unknown, unknown, 'เหตุผล')).toBeNull();
    expect(whyNotSwap(unknown, approved, 'เหตุผล')).toBe('checkouts.swap-dearer');
  });

  it.each([undefined, '', '  \n'])('asks for a reason, not %p', (reason) => {
    expect(whyNotSwap(approved, approved, reason)).toBe('checkouts.swap-reason-needed');
  });
});
