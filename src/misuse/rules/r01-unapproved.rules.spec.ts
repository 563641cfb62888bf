import { describe, expect, it } from '@jest/globals';
import { readUnapproved, type ApprovedScope, type HandedOverFact } from './r01-unapproved.rules.js';

const NOW = { at: '2026-11-22T03:00:00.000Z', today: '2026-11-22' };

const scope = (over: Partial<ApprovedScope> = {}): ApprovedScope => ({
  decidedAt: '2026-11-20T02:00:00.000Z', borrowerKey: 'employee:p9', placeKey: 'site:s1',
  startsAt: '2026-11-20T03:00:00.000Z', dueAt: '2026-11-24T09:00:00.000Z',
  assetId: 'a1', entryId: 'e1', quantity: 1, priceSatang: 2_500_000, ...over,
});

const fact = (over: Partial<HandedOverFact> = {}): HandedOverFact => ({
  checkoutLineId: 'c1', requestId: 'r1', thing: { type: 'asset', id: 'a1' }, handedOverAt: '2026-11-20T03:05:00.000Z',
  borrowerKey: 'employee:p9', placeKey: 'site:s1', dueAt: '2026-11-24T09:00:00.000Z', entryId: 'e1', quantity: 1,
  priceSatang: 2_500_000, approved: scope(), coveredBy: null, emergency: null, opening: null, isEnteredLater: false, ...over,
});

const swapped = { thing: { type: 'asset', id: 'a2' } as const };
const ratifyBy = '2026-11-23T09:30:00.000Z';

describe('R01 leaves alone', () => {
  const innocent: [string, Partial<HandedOverFact>][] = [
    ['what was approved before it left', {}],
    ['a swap for one of the same class, unit and value', swapped],
    ['a swap for a cheaper one', { ...swapped, priceSatang: 1_000_000 }],
    ['a swap where the register has no price', { ...swapped, priceSatang: null }],
    ['one of a kind, bound by the scan', { ...swapped, approved: scope({ assetId: null }), priceSatang: 9_900_000 }],
    ['fewer chairs than approved', { thing: { type: 'pool', id: 'q1' }, quantity: 30, approved: scope({ assetId: null, quantity: 40 }) }],
    ['fetched early, the same morning', { handedOverAt: '2026-11-20T02:30:00.000Z' }],
    ['what was out before the first day, while its time runs', { approved: null, opening: { regulariseBy: '2026-11-22T16:59:59.000Z', isOver: false } }],
    ['what was out before the first day and came back', { approved: null, opening: { regulariseBy: '2026-11-01T16:59:59.000Z', isOver: true } }],
    ['a thing in custody', { approved: null, coveredBy: 'custody' }],
    ['a thing with a take-out permit', { approved: null, coveredBy: 'permit' }],
    ['a thing gone to repair', { approved: null, coveredBy: 'repair' }],
    ['a room being moved', { approved: null, coveredBy: 'relocation' }],
    ['an emergency ratified in time', { approved: null, emergency: { ratifyBy, ratifiedAt: '2026-11-21T03:00:00.000Z', isRefused: false } }],
    ['an emergency whose time still runs', { approved: null, emergency: { ratifyBy, ratifiedAt: null, isRefused: false } }],
  ];
  it.each(innocent)('%s', (_case, over) => {
    expect(readUnapproved(fact(over), NOW).finding).toBeNull();
  });
});

describe('R01 asks about', () => {
  const asked: [string, Partial<HandedOverFact>, string][] = [
    ['a thing nobody approved', { approved: null }, 'no-approval'],
    ['an approval given after it had left', { approved: scope({ decidedAt: '2026-11-20T03:06:00.000Z' }) }, 'approved-after'],
    ['another borrower', { borrowerKey: 'employee:p15' }, 'borrower'],
    ['another place', { placeKey: 'text:ตลาดน้ำ' }, 'place'],
    ['a later due than approved', { dueAt: '2026-11-30T09:00:00.000Z' }, 'period'],
    ['a thing handed over after its period', { handedOverAt: '2026-11-25T03:00:00.000Z' }, 'period'],
    ['a thing of another class', { ...swapped, entryId: 'e2' }, 'thing'],
    ['a dearer swap', { ...swapped, priceSatang: 2_500_001 }, 'thing'],
    ['more chairs than approved', { thing: { type: 'pool', id: 'q1' }, quantity: 41, approved: scope({ assetId: null, quantity: 40 }) }, 'quantity'],
    ['what was out before the first day and nobody regularised', { approved: null, opening: { regulariseBy: '2026-11-21T16:59:59.000Z', isOver: false } }, 'not-regularised'],
    ['an emergency ratified too late', { approved: null, emergency: { ratifyBy: '2026-11-21T09:30:00.000Z', ratifiedAt: '2026-11-22T02:00:00.000Z', isRefused: false } }, 'not-ratified'],
    ['an emergency never ratified', { approved: null, emergency: { ratifyBy: '2026-11-21T09:30:00.000Z', ratifiedAt: null, isRefused: false } }, 'not-ratified'],
    ['an emergency that the approver refused, though its time still runs', { approved: null, emergency: { ratifyBy, ratifiedAt: null, isRefused: true } }, 'ratification-refused'],
  ];
  it.each(asked)('%s', (_case, over, breach) => {
    expect(readUnapproved(fact(over), NOW).finding?.facts['breach']).toBe(breach);
  });

  it('gives the same key and finding for the same facts, and closes with its reason when they are explained', () => {
    const taken = fact({ approved: null });
    const later = { at: '2027-01-05T03:00:00.000Z', today: '2027-01-05' };
    expect(readUnapproved(taken, NOW)).toEqual(readUnapproved(taken, later));
    expect(readUnapproved(fact({ approved: null, coveredBy: 'repair' }), NOW)).toMatchObject({ key: 'R01:checkout-line:c1', finding: null, closing: 'explained' });
  });

  it('names nobody', () => {
    expect(JSON.stringify(readUnapproved(fact({ approved: null }), NOW))).not.toContain('p9');
  });
});
