import { describe, expect, it } from '@jest/globals';
import { AGENCY_HEAD, asked, DEPUTY_ORDER, headOf, SEATS, underOrder, without, type Asked } from '../../../test/support/loans/small-agency.js';
import type { PostKey } from '../routing/seats.rules.js';
import { isAwaited, seatOf, whyNotDecide, type DecidingFacts, type StepFacts } from './approval-decision.rules.js';

const NOW = '2026-11-23T03:00:00.000Z';
const LATER = '2026-11-24T09:30:00.000Z';
const BEFORE = '2026-11-20T09:30:00.000Z';
const step = (post: PostKey, change: Partial<StepFacts> = {}): StepFacts =>
  ({ ...post, kind: 'approval', postTitle: 'ผู้อำนวยการ', promisedAt: LATER, decidedAt: null, ...change });
const OUTSIDE = { decision: { isOutside: true } };

function deciding(deciderId: string, post: PostKey, change: Asked & Partial<Omit<DecidingFacts, 'decision'>> = {}): DecidingFacts {
  const { decision, ...rest } = change;
  return {
    ...asked({ ...(decision ? { decision } : {}) }), step: step(post), others: [], deciderId, secretaryOf: [], ordersOfDecider: [], unconfirmedFillerId: null,
    selfAsHead: false, now: NOW, ...rest,
  };
}
const order = (change: object = {}) =>
  ({ ...AGENCY_HEAD, number: '9/2569', fromOn: '2026-10-01', untilOn: '2026-11-15', recordedAt: '2026-09-30T02:00:00.000Z', revokedAt: null, ...change });

describe('who may decide a step', () => {
  const cases: [string, DecidingFacts, string | null][] = [
    ['the holder of the post', deciding('somchai', headOf('supplies')), null],
    ['the head of another unit', deciding('kitti', headOf('supplies')), 'approvals.not-yours'],
    ['an administrator, or anybody else', deciding('sakchai', headOf('supplies')), 'approvals.not-yours'],
    ['a delegate within scope and ceiling', deciding('prasert', AGENCY_HEAD, OUTSIDE), null],
    ['a delegate at the ceiling exactly', deciding('prasert', AGENCY_HEAD, { decision: { isOutside: true, valueSatang: 5_000_000 } }), null],
    ['a delegate one satang over', deciding('prasert', AGENCY_HEAD, { decision: { isOutside: true, valueSatang: 5_000_001 } }), 'approvals.over-ceiling'],
    ['a delegate with a ceiling, for a thing without a price', deciding('prasert', AGENCY_HEAD, { decision: { isOutside: true, valueSatang: 100, unpriced: 1 } }), 'approvals.price-unknown'],
    ['the holder, for a thing without a price', deciding('arunee', AGENCY_HEAD, { decision: { isOutside: true, unpriced: 1 } }), null],
    ['a delegate outside the scope', deciding('prasert', AGENCY_HEAD, { decision: { isOutside: true, borrowerKind: 'agency' } }), 'approvals.outside-order'],
    ['somebody acting in a vacant post', deciding('malee', headOf('supplies'), { seats: [...SEATS, underOrder(headOf('supplies'), 'malee', 'acting-vacant')] }), null],
    ['an order that has lapsed', deciding('kitti', AGENCY_HEAD, { ...OUTSIDE, ordersOfDecider: [order()] }), 'approvals.order-lapsed'],
    ['an order that was revoked', deciding('kitti', AGENCY_HEAD, { ...OUTSIDE, ordersOfDecider: [order({ untilOn: null, revokedAt: BEFORE })] }), 'approvals.order-lapsed'],
    ['an order that is not yet in force', deciding('kitti', AGENCY_HEAD, { ...OUTSIDE, ordersOfDecider: [order({ fromOn: '2026-12-01', untilOn: null })] }), 'approvals.order-not-yet'],
    ['an order for another post', deciding('kitti', headOf('supplies'), { ordersOfDecider: [order()] }), 'approvals.not-yours'],
    ['the secretary of the head', deciding('fah', AGENCY_HEAD, { ...OUTSIDE, secretaryOf: [AGENCY_HEAD] }), 'approvals.secretary'],
    ['the borrower', deciding('pimchanok', headOf('supplies')), 'approvals.own-request'],
    ['the borrower who also holds the post', deciding('somchai', headOf('supplies'), { interested: ['somchai'] }), 'approvals.own-request'],
    ['the officer who answers for contract staff', deciding('somchai', headOf('supplies'), { interested: ['suda', 'somchai'] }), 'approvals.you-answer-for-it'],
    ['the head of agency alone on their own loan', deciding('arunee', AGENCY_HEAD, { interested: ['arunee'], selfAsHead: true, seats: without('prasert') }), null],
    ['who filled it in, unconfirmed', deciding('somchai', headOf('supplies'), { unconfirmedFillerId: 'somchai' }), 'approvals.filled-in-by-you'],
    ['a step decided already', deciding('somchai', headOf('supplies'), { step: step(headOf('supplies'), { decidedAt: BEFORE }) }), 'approvals.already-decided'],
  ];
  it.each(cases)('%s', (_name, facts, code) => {
    expect(whyNotDecide(facts)?.code ?? null).toBe(code);
  });

  it('says to whom to pass it on, and which ceiling', () => {
    expect(whyNotDecide(deciding('prasert', AGENCY_HEAD, { decision: { isOutside: true, valueSatang: 9_000_000 } })))
      .toEqual({ code: 'approvals.over-ceiling', facts: { ceilingSatang: 5_000_000, forwardTo: 'ผู้อำนวยการ' } });
  });

  it('uses the widest of several orders', () => {
    const narrow = underOrder(AGENCY_HEAD, 'prasert', 'delegated', { scope: {}, ceilingSatang: 100 });
    const facts = deciding('prasert', AGENCY_HEAD, { ...OUTSIDE, seats: [narrow, ...SEATS] });
    expect(whyNotDecide(facts)).toBeNull();
    expect(seatOf(facts)).toBe(DEPUTY_ORDER);
  });

  it('prefers the post somebody holds to an order', () => {
    const facts = deciding('arunee', AGENCY_HEAD, { ...OUTSIDE, seats: [underOrder(AGENCY_HEAD, 'arunee', 'acting-for'), ...SEATS] });
    expect(seatOf(facts)?.capacity).toBe('holder');
  });
});

describe('an opinion never blocks', () => {
  const opinion = (change: Partial<StepFacts> = {}): StepFacts => step(headOf('digital'), { kind: 'opinion', ...change });

  it.each([
    ['awaited until the promised time', opinion(), 'approvals.opinions-awaited'],
    ['passed by without', opinion({ promisedAt: BEFORE }), null],
    ['given', opinion({ decidedAt: BEFORE }), null],
    ['only told', opinion({ kind: 'told', promisedAt: null }), null],
  ] as const)('%s', (_name, other, code) => {
    expect(whyNotDecide(deciding('arunee', AGENCY_HEAD, { ...OUTSIDE, others: [other] }))?.code ?? null).toBe(code);
  });

  it('may be given late while nobody has decided, and waits for no other opinion', () => {
    const late = opinion({ promisedAt: BEFORE });
    expect(isAwaited(late, NOW)).toBe(false);
    expect(whyNotDecide(deciding('kitti', headOf('digital'), { step: late, others: [opinion({ unitId: 'academic' })] }))).toBeNull();
  });
});
