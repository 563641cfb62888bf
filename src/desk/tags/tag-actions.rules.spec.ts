import { describe, expect, it } from '@jest/globals';
import { slipMeant, tagActions, tagWarnings, tagWhyNot, type ScanFacts } from './tag-actions.rules.js';

const scan = (over: Partial<ScanFacts> = {}): ScanFacts => ({
  isLendable: true, isUsable: true, isFree: true, loans: [], readySlips: [], servesHere: false, keepsRegister: false, hasOpenQuestion: false, isReservedSoon: false, custodies: [], mayAssign: false, ...over,
});
const loan = (over: Partial<ScanFacts['loans'][number]> = {}) => ({ requestId: 'r1', isMine: false, mayOpen: false, daysLate: 0, whyNotReturn: null, ...over });
const out = (over: Partial<ScanFacts['loans'][number]> = {}) => ({ isFree: false, loans: [loan(over)] });
const SLIP = { number: 'ย. 1/2570', borrowerName: 'นายวีระ ทองดี', borrowerUnitName: null, startsAt: '2026-11-23T01:30:00.000Z', dueAt: '2026-11-23T09:30:00.000Z', whyNot: null };
const ready = (...ids: string[]) => ids.map((requestId) => ({ ...SLIP, requestId }));
const counter = { servesHere: true, keepsRegister: true };

describe('a scan offers', () => {
  it.each<[string, Partial<ScanFacts>, string[]]>([
    ['an employee at a free thing', {}, ['request', 'report-sighting']],
    ['an employee at a desk that is not lent', { isLendable: false }, ['report-sighting']],
    ['an employee at a damaged thing', { isUsable: false }, ['report-sighting']],
    ['an employee at somebody else’s loan', out(), ['report-sighting']],
    ['the borrower at their own loan', out({ isMine: true, mayOpen: true }), ['open-request', 'report-sighting']],
    ['a storekeeper at an approved thing', { ...counter, readySlips: ready('r1') }, ['check-out', 'request', 'report-sighting', 'edit', 'print-label']],
    ['a storekeeper at a thing that is out', { ...counter, ...out({ mayOpen: true }) }, ['return', 'open-request', 'report-sighting', 'edit', 'print-label']],
    ['a storekeeper at a thing past its due', { ...counter, ...out({ mayOpen: true, daysLate: 3 }) }, ['return', 'chase', 'open-request', 'report-sighting', 'edit', 'print-label']],
    ['a storekeeper at a damaged thing that was approved', { ...counter, isUsable: false, readySlips: ready('r1') }, ['report-sighting', 'edit', 'print-label']],
    ['a storekeeper at a thing of which nobody knows where it belongs', { ...counter, hasOpenQuestion: true }, ['answer-question', 'request', 'report-sighting', 'edit', 'print-label']],
    ['the holder of a thing in custody', { isLendable: false, custodies: [{ isMine: true }] }, ['open-custody', 'report-sighting']],
    ['a storekeeper at a thing that is with nobody', { ...counter, isLendable: false, mayAssign: true }, ['report-sighting', 'assign-custody', 'edit', 'print-label']],
    ['an employee where a slip is ready: nothing of the counter', { readySlips: ready('r1') }, ['request', 'report-sighting']],
  ])('%s', (_case, over, actions) => {
    expect(tagActions(scan(over))).toEqual(actions);
  });
});

describe('the slip meant', () => {
  it.each<[string, Partial<ScanFacts>, string | null]>([
    ['is the one that is out', { ...counter, ...out(), readySlips: ready('r2') }, 'r1'],
    ['is the one approved slip', { ...counter, readySlips: ready('r2') }, 'r2'],
    ['is nobody’s when there are two', { ...counter, readySlips: ready('r2', 'r3') }, null],
    ['is hidden from whoever may not open it', out(), null],
    ['is the borrower’s own', out({ isMine: true, mayOpen: true }), 'r1'],
  ])('%s', (_case, over, id) => {
    expect(slipMeant(scan(over))).toBe(id);
  });
});

describe('a scan warns', () => {
  it.each<[string, Partial<ScanFacts>, string[]]>([
    ['of nothing', {}, []],
    ['the borrower that it is late', out({ isMine: true, mayOpen: true, daysLate: 2 }), ['overdue']],
    ['no stranger that somebody is late', out({ daysLate: 2 }), []],
    ['the counter of an open question', { ...counter, hasOpenQuestion: true }, ['question-open']],
    ['of what cannot be lent', { isLendable: false, isUsable: false, isReservedSoon: true }, ['not-usable', 'not-lendable', 'reserved-soon']],
  ])('%s', (_case, over, warnings) => {
    expect(tagWarnings(scan(over))).toEqual(warnings);
  });
});

describe('duties kept apart', () => {
  it('keep the borrower or approver from handing over and taking back, and say so', () => {
    const leaving = scan({ ...counter, readySlips: [{ ...SLIP, requestId: 'r1', whyNot: 'checkouts.own-approval' }] });
    expect([tagActions(leaving).includes('check-out'), tagWhyNot(leaving), slipMeant(leaving)]).toEqual([false, { 'check-out': 'checkouts.own-approval' }, null]);
    const back = scan({ ...counter, ...out({ mayOpen: true, whyNotReturn: 'returns.own-loan' }) });
    expect([tagActions(back).includes('return'), tagWhyNot(back)]).toEqual([false, { return: 'returns.own-loan' }]);
  });

  it('say nothing where another slip may go, or to who does not work the counter', () => {
    const mixed = [{ ...SLIP, requestId: 'r1', whyNot: 'checkouts.own-request' as const }, ...ready('r2')];
    expect([tagWhyNot(scan({ ...counter, readySlips: mixed })), slipMeant(scan({ ...counter, readySlips: mixed }))]).toEqual([{}, 'r2']);
    expect(tagWhyNot(scan(out({ isMine: true, whyNotReturn: 'returns.own-loan' })))).toEqual({});
  });
});
