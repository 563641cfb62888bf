import { describe, expect, it } from '@jest/globals';
import { bangkokInstant } from '../../shared/calendar.js';
import { isOrderInForce, whyOrderDoesNotCover, type DecisionFacts, type OrderLimits } from './orders-in-force.rules.js';

const order = { fromOn: '2026-11-01', untilOn: '2026-11-30', recordedAt: '2026-10-30T02:00:00.000Z', revokedAt: null };
const camera: DecisionFacts = {
  borrowerKind: 'employee', isOutside: true, responsibleUnitPath: '/agency/admin/supplies/', classIds: ['camera'], valueSatang: 4_500_000, unpriced: 0,
};
const limits = (change: Partial<OrderLimits['scope']>, ceilingSatang: number | null = null): OrderLimits => ({ scope: change, ceilingSatang });

describe('an order in force', () => {
  it('begins and ends at midnight in Bangkok', () => {
    expect(isOrderInForce(order, bangkokInstant('2026-10-31', '23:59'))).toBe(false);
    expect(isOrderInForce(order, bangkokInstant('2026-11-01'))).toBe(true);
    expect(isOrderInForce(order, bangkokInstant('2026-11-30', '23:59'))).toBe(true);
    expect(isOrderInForce(order, bangkokInstant('2026-12-01'))).toBe(false);
  });

  it('gives no power before it was recorded, nor from its revocation on', () => {
    const late = { ...order, recordedAt: '2026-11-10T03:00:00.000Z' };
    expect(isOrderInForce(late, '2026-11-10T02:59:59.999Z')).toBe(false);
    expect(isOrderInForce(late, '2026-11-10T03:00:00.000Z')).toBe(true);
    expect(isOrderInForce({ ...order, revokedAt: '2026-11-15T03:00:00.000Z' }, '2026-11-15T02:59:59.999Z')).toBe(true);
    expect(isOrderInForce({ ...order, revokedAt: '2026-11-15T03:00:00.000Z' }, '2026-11-15T03:00:00.000Z')).toBe(false);
  });
});

describe('what an order covers', () => {
  it('covers everything where it says nothing', () => {
    expect(whyOrderDoesNotCover(limits({}), camera)).toBeNull();
  });

  it('reaches its ceiling and not a satang over', () => {
    expect(whyOrderDoesNotCover(limits({}, 4_500_000), camera)).toBeNull();
    expect(whyOrderDoesNotCover(limits({}, 4_499_999), camera)).toBe('ceiling');
  });

  it('with a ceiling does not cover what has no price; without one it does', () => {
    const unknown = { ...camera, valueSatang: 0, unpriced: 1 };
    expect([whyOrderDoesNotCover(limits({}, 4_500_000), unknown), whyOrderDoesNotCover(limits({}), unknown)]).toEqual(['price', null]);
    expect(whyOrderDoesNotCover(limits({}, 100), { ...unknown, valueSatang: 101 })).toBe('ceiling');
  });

  it.each([
    [limits({ borrowerKinds: ['agency'] }), 'borrower-kind'],
    [limits({ outside: false }), 'place'],
    [limits({ unitIds: ['digital'] }), 'unit'],
    [limits({ classIds: ['notebook'] }), 'class'],
    [limits({ borrowerKinds: ['employee'], outside: true, unitIds: ['admin'], classIds: ['camera', 'notebook'] }), null],
  ])('%j leaves out: %s', (given, gap) => {
    expect(whyOrderDoesNotCover(given, camera)).toBe(gap);
  });

  it('needs every class of the request', () => {
    expect(whyOrderDoesNotCover(limits({ classIds: ['camera'] }), { ...camera, classIds: ['camera', 'notebook'] })).toBe('class');
  });
});
