import { describe, expect, it } from '@jest/globals';
import { readNoAuthority, type ApprovalFact, type OrderTerm } from './r02-no-authority.rules.js';

const head = { kind: 'head-of-agency', unitId: 'root' } as const;
const holder = { ...head, fromOn: '2025-10-01', untilOn: null };

const order = (over: Partial<OrderTerm> = {}): OrderTerm => ({
  number: '12/2570', postKind: 'head-of-agency', unitId: 'root', fromOn: '2026-10-01', untilOn: '2027-09-30', revokedAt: null,
  recordedAt: '2026-10-02T02:00:00.000Z', ceilingSatang: 5_000_000, scope: { borrowerKinds: ['employee', 'outsider'], outside: true }, ...over,
});

const DECISION: ApprovalFact['decision'] = { borrowerKind: 'employee', isOutside: true, responsibleUnitPath: '/root/u7/', classIds: ['c1'], valueSatang: 3_000_000, unpriced: 0 };
const deciding = (over: Partial<ApprovalFact['decision']>) => ({ decision: { ...DECISION, ...over } });

const fact = (over: Partial<ApprovalFact> = {}): ApprovalFact => ({
  stepId: 'st1', requestId: 'r1', decidedAt: '2026-11-20T02:00:00.000Z', decidedOn: '2026-11-20', decision: DECISION, lawfulPosts: [head],
  isHeadHimself: false, posts: [], orders: [], ...over,
});

describe('R02 leaves alone', () => {
  it.each<[string, Partial<ApprovalFact>]>([
    ['the holder of the post', { posts: [holder] }],
    ['a holder on the last day of the term', { posts: [{ ...holder, untilOn: '2026-11-20' }] }],
    ['the head of the responsible unit, inside', {
      ...deciding({ isOutside: false }), lawfulPosts: [{ kind: 'head-of-unit', unitId: 'u7' }],
      posts: [{ kind: 'head-of-unit', unitId: 'u7', fromOn: '2025-10-01', untilOn: null }],
    }],
    ['a delegate within order and ceiling', { orders: [order()] }],
    ['a sum exactly at the ceiling', { ...deciding({ valueSatang: 5_000_000 }), orders: [order()] }],
    ['an order without ceiling or scope', { ...deciding({ borrowerKind: 'agency' }), orders: [order({ ceilingSatang: null, scope: {} })] }],
    ['an order in force that day but recorded afterwards', { orders: [order({ recordedAt: '2026-11-25T02:00:00.000Z' })] }],
    ['an order revoked after the decision', { orders: [order({ revokedAt: '2026-11-21T02:00:00.000Z' })] }],
    ['one lapsed order beside one in force', { orders: [order({ untilOn: '2026-10-31' }), order()] }],
    ['the head of agency for own use, listed elsewhere', { isHeadHimself: true }],
  ])('%s', (_case, over) => {
    expect(readNoAuthority(fact(over))).toMatchObject({ finding: null, closing: 'order-recorded' });
  });
});

describe('R02 asks about', () => {
  it.each<[string, Partial<ApprovalFact>, string]>([
    ['somebody without post or order', {}, 'no-post'],
    ['a head of another unit', { posts: [{ kind: 'head-of-unit', unitId: 'u7', fromOn: '2025-10-01', untilOn: null }] }, 'no-post'],
    ['a former holder', { posts: [{ ...holder, untilOn: '2026-11-19' }] }, 'no-post'],
    ['an order that had lapsed', { orders: [order({ untilOn: '2026-11-19' })] }, 'no-post'],
    ['an order not yet in force', { orders: [order({ fromOn: '2026-11-21' })] }, 'no-post'],
    ['an order revoked before', { orders: [order({ revokedAt: '2026-11-20T01:59:00.000Z' })] }, 'no-post'],
    ['a sum over the ceiling', { ...deciding({ valueSatang: 5_000_001 }), orders: [order()] }, 'beyond-order'],
    ['a borrower outside the order', { ...deciding({ borrowerKind: 'agency' }), orders: [order()] }, 'beyond-order'],
    ['a place outside the order', { ...deciding({ isOutside: false }), orders: [order()] }, 'beyond-order'],
  ])('%s', (_case, over, breach) => {
    expect(readNoAuthority(fact(over)).finding?.facts['breach']).toBe(breach);
  });

  it('closes the same finding when the order arrives', () => {
    const before = readNoAuthority(fact());
    const after = readNoAuthority(fact({ orders: [order({ recordedAt: '2026-12-01T02:00:00.000Z' })] }));
    expect(after.key).toBe(before.key);
    expect([before.finding === null, after.finding === null]).toEqual([false, true]);
  });
});
