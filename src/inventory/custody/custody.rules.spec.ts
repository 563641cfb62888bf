import { describe, expect, it } from '@jest/globals';
import { conditionAfterEnd, custodyActions, custodyState, isConfirmed, whyNotAssign, whyNotThisEnd, whyNotTransfer, type AssignFacts, type CustodyFacts } from './custody.rules.js';

const TODAY = '2026-07-06';
const held = (over: Partial<CustodyFacts> = {}): CustodyFacts =>
  ({ personId: 'chan', awaitsTransfer: 0, acceptedAt: '2025-09-01T02:00:00.000Z', deniedAt: null, endedAt: null, hasTransferWaiting: false, isScannedThisYear: false, ...over });
const reader = (personId: string, keepsIt = false, mayDutiesMeet = false) => ({ personId, keepsIt, mayDutiesMeet });

describe('custody', () => {
  it.each<[string, Partial<AssignFacts>, string | null]>([
    ['a sound thing', {}, null], ['a damaged one', { condition: 'damaged' }, null], ['one in repair', { condition: 'in-repair' }, 'custody.thing-gone'], ['a lost one', { condition: 'lost' }, 'custody.thing-gone'],
    ['what somebody has', { holderName: 'นายวีระ' }, 'custody.taken'], ['what is out', { isOut: true }, 'custody.out-on-loan'], ['what is promised', { isHeld: true }, 'custody.promised'],
  ])('is begun with %s or not', (_what, over, code) => {
    expect(whyNotAssign({ condition: 'usable', isOut: false, isHeld: false, holderName: null, ...over })?.code ?? null).toBe(code);
  });

  it.each<[Partial<CustodyFacts>, string]>([
    [{}, 'held'], [{ acceptedAt: null }, 'to-accept'], [{ deniedAt: 'x' }, 'denied'], [{ deniedAt: 'x', endedAt: 'y' }, 'ended'],
  ])('%j is %s', (over, state) => expect(custodyState(held(over))).toBe(state));

  it('is confirmed by a scan, or by having been accepted, in the fiscal year that began on 1 October in Bangkok', () => {
    expect([isConfirmed(held(), TODAY), isConfirmed(held({ isScannedThisYear: true }), TODAY)]).toEqual([false, true]);
    expect(isConfirmed(held({ acceptedAt: '2025-09-30T17:00:00.000Z' }), TODAY)).toBe(true);
    expect(isConfirmed(held({ acceptedAt: '2025-09-30T16:59:59.999Z' }), TODAY)).toBe(false);
  });

  it.each<[string, Partial<CustodyFacts>, ReturnType<typeof reader>, string[]]>([
    ['the holder of what is held', {}, reader('chan'), ['confirm', 'deny', 'ask-permit']],
    ['the holder, confirmed', { isScannedThisYear: true }, reader('chan'), ['deny', 'ask-permit']],
    ['the holder asked to accept', { acceptedAt: null }, reader('chan'), ['accept', 'deny']],
    ['the holder who said no', { deniedAt: 'x' }, reader('chan'), ['accept']],
    ['the storekeeper', {}, reader('malee', true), ['transfer', 'end']],
    ['the storekeeper while a transfer waits', { hasTransferWaiting: true }, reader('malee', true), []],
    ['the storekeeper at a transfer that waits', { awaitsTransfer: 1, acceptedAt: null }, reader('malee', true), ['end']],
    ['the storekeeper who is the holder', { isScannedThisYear: true }, reader('chan', true), ['deny', 'ask-permit', 'transfer']],
    ['the storekeeper who is the holder, under an exception order', { isScannedThisYear: true }, reader('chan', true, true), ['deny', 'ask-permit', 'transfer', 'end']],
    ['the head above', {}, reader('rattana'), []],
    ['anybody, once it has ended', { endedAt: 'x' }, reader('chan', true), []],
  ])('lets %s do their part', (_who, over, by, actions) => {
    expect(custodyActions(held(over), by, TODAY)).toEqual(actions);
  });

  it('is not passed on to the same person, nor to who passes it on', () => {
    expect(whyNotTransfer(held(), reader('malee', true), 'chan')).toBe('custody.same-person');
    expect(whyNotTransfer(held(), reader('malee', true), 'malee')).toBe('custody.own-hands');
    expect(whyNotTransfer(held(), reader('malee'), 'wira')).toBe('inventory.out-of-reach');
  });

  it('ends in three words, or as lost, for disposal or withdrawn', () => {
    expect(whyNotThisEnd(held(), 'given-back', null)).toBe('custody.condition-needed');
    expect(whyNotThisEnd(held({ awaitsTransfer: 1 }), 'lost', null)).toBe('custody.transfer-waiting');
    expect([conditionAfterEnd('usable', 'given-back', 'known-defect'), conditionAfterEnd('usable', 'given-back', 'new-damage'), conditionAfterEnd('usable', 'lost', null), conditionAfterEnd('damaged', 'to-disposal', null)])
      .toEqual(['usable', 'damaged', 'lost', 'awaiting-disposal']);
  });
});
