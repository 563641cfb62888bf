import { describe, expect, it } from '@jest/globals';
import { pickAll, type Laid, type LaidThing, type SlipLine } from './picking.rules.js';

const asset = (assetId: string, entryId: string, more: Partial<LaidThing> = {}): LaidThing => ({
  name: assetId, isRevoked: false, assetId, poolId: null, entryId, inStore: 1, condition: 'usable', isLendable: true, isOut: false,
  classId: entryId, unitId: 'u', valueSatang: 100, ...more,
});
const line = (lineId: string, entryId: string, assetId: string | null, approvedQuantity = 1): SlipLine =>
  ({ lineId, entryId, assetId, approvedQuantity, outQuantity: 0, classId: entryId, unitId: 'u', valueSatang: 100 });
const lay = (tag: string, more: Partial<Laid> = {}): Laid => ({ tag, condition: 'normal', ...more });

const chairs = { ...asset('', 'chairs'), name: 'เก้าอี้', assetId: null, poolId: 'pool', inStore: 30 };
const things = new Map<string, LaidThing>([
  ['CAM1', asset('cam1', 'cameras')], ['CAM2', asset('cam2', 'cameras')], ['NB1', asset('nb1', 'notebooks')], ['NB2', asset('nb2', 'notebooks')],
  ['NB3', asset('nb3', 'notebooks')], ['CHAIRS', chairs], ['OLD', asset('cam1', 'cameras', { isRevoked: true })], ['OUT', asset('x', 'cameras', { isOut: true })],
]);
const slip = [line('l1', 'cameras', 'cam1'), line('l2', 'notebooks', null, 2), line('l3', 'chairs', null, 40)];

describe('picking what was laid on the counter', () => {
  it('ticks off several things in one go', () => {
    const result = pickAll([lay('CAM2', { swapReason: 'แบตเสื่อม' }), lay('NB1'), lay('NB2'), lay('CHAIRS', { quantity: 30 })], things, slip);
    expect('picks' in result && result.picks.map((pick) => [pick.line.lineId, pick.quantity, pick.isSwap])).toEqual([['l1', 1, true], ['l2', 1, false], ['l2', 1, false], ['l3', 30, false]]);
    expect(slip.every((one) => one.outQuantity === 0)).toBe(true);
  });

  it.each<[string, Laid[], string]>([
    ['a tag nobody knows', [lay('ZZZ')], 'checkouts.unknown-tag'],
    ['a revoked sticker', [lay('OLD')], 'checkouts.revoked-tag'],
    ['a thing already out', [lay('OUT')], 'checkouts.thing-already-out'],
    ['two of one thing', [lay('CAM1', { quantity: 2 })], 'checkouts.one-at-a-time'],
    ['one thing twice', [lay('NB1'), lay('NB1')], 'checkouts.twice-in-one-go'],
    ['a third of two', [lay('NB1'), lay('NB2'), lay('NB3')], 'checkouts.line-complete'],
    ['more than approved', [lay('CHAIRS', { quantity: 25 }), lay('CHAIRS', { quantity: 25 })], 'checkouts.pool-short'],
    ['more than the store has', [lay('CHAIRS', { quantity: 31 })], 'checkouts.pool-short'],
    ['a swap without a reason', [lay('CAM2')], 'checkouts.swap-reason-needed'],
  ])('refuses %s', (_, laid, refused) => {
    expect(pickAll(laid, things, slip)).toMatchObject({ refused });
  });

  it('names the thing and what is left', () => {
    expect(pickAll([lay('CHAIRS', { quantity: 31 })], things, slip)).toEqual({ refused: 'checkouts.pool-short', facts: { tag: 'CHAIRS', thing: 'เก้าอี้', left: 30 } });
  });
});
