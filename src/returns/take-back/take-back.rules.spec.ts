import { describe, expect, it } from '@jest/globals';
import { allot, type OutOnSlip } from './take-back.rules.js';

describe('a number from a pool, out on several slips', () => {
  const out: OutOnSlip[] = [
    { checkoutLineId: 'c1', requestId: 'r1', borrowerId: 'somchai', dueAt: '2026-11-26T09:00:00.000Z', left: 30 },
    { checkoutLineId: 'c2', requestId: 'r2', borrowerId: 'somchai', dueAt: '2026-11-24T09:00:00.000Z', left: 10 },
    { checkoutLineId: 'c3', requestId: 'r3', borrowerId: 'malee', dueAt: '2026-11-20T09:00:00.000Z', left: 5 },
  ];
  const taken = (result: ReturnType<typeof allot>) => (typeof result === 'string' ? result : result.map((part) => [part.from.checkoutLineId, part.quantity]));

  it.each([
    ['of the bringer, the earliest due first', { quantity: 15, broughtBy: 'somchai' }, [['c2', 10], ['c1', 5]]],
    ['all of the bringer’s', { broughtBy: 'somchai' }, [['c2', 10], ['c1', 30]]],
    ['of the slip named, whoever brings it', { quantity: 5, requestId: 'r3', broughtBy: 'somchai' }, [['c3', 5]]],
    ['more than the bringer has', { quantity: 41, broughtBy: 'somchai' }, 'returns.more-than-out'],
    ['by somebody else, of nobody in particular', { quantity: 1, broughtBy: null }, 'returns.which-slip'],
    ['of a slip that has none', { quantity: 1, requestId: 'r9', broughtBy: null }, 'returns.not-out'],
  ])('%s', (_, wanted, expected) => {
    expect(taken(allot(out, wanted))).toEqual(expected);
  });

  it('goes to the only slip whoever brings it, and to none when all is back', () => {
    expect(taken(allot([out[2]!], { quantity: 2, broughtBy: 'stranger' }))).toEqual([['c3', 2]]);
    expect(allot([{ ...out[2]!, left: 0 }], { broughtBy: null })).toBe('returns.not-out');
  });
});
