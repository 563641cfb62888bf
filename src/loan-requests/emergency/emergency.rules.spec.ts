import { describe, expect, it } from '@jest/globals';
import { asLeft, isUndecided, ratifyUntil, whyNotOnWordOf, whyNotRatify } from './emergency.rules.js';

const BY = '2026-07-07T16:59:00.000Z';
const none = { ratifyBy: null, ratification: null };
const open = { ratifyBy: BY, ratification: null };

describe('an emergency', () => {
  it.each<[string, number, string[], string]>([
    ['a Monday: until the end of Tuesday', 1, [], '2026-07-07T16:59:00.000Z'],
    ['a Monday before a holiday: until the end of Wednesday', 1, ['2026-07-07'], '2026-07-08T16:59:00.000Z'],
    ['a Monday, in five days: the weekend is not counted', 5, [], '2026-07-13T16:59:00.000Z'],
  ])('is ratified in time, from %s', (_case, days, holidays, until) => {
    expect(ratifyUntil('2026-07-06T14:00:00.000Z', days, new Set(holidays))).toBe(until);
  });

  it('starts its time on a Saturday night too: until the end of Monday', () => {
    expect(ratifyUntil('2026-07-04T15:00:00.000Z', 1, new Set())).toBe('2026-07-06T16:59:00.000Z');
  });

  it.each<[string, string, string | null]>([
    ['another officer', 'head', null], ['the borrower', 'borrower', 'emergency.officer-concerned'], ['who vouches', 'sponsor', 'emergency.officer-concerned'],
    ['the storekeeper', 'keeper', 'emergency.officer-concerned'],
  ])('on the word of %s', (_case, officerId, code) => {
    expect(whyNotOnWordOf(officerId, ['borrower', 'sponsor'], 'keeper')).toBe(code);
  });

  it.each<[string, Parameters<typeof whyNotRatify>[0], string, string | null]>([
    ['by the approver', open, 'head', null], ['where nothing left before the approval', none, 'head', 'emergency.none'],
    ['a second time', { ratifyBy: BY, ratification: 'ratified' }, 'head', 'emergency.already-decided'], ['after a refusal', { ratifyBy: BY, ratification: 'refused' }, 'head', 'emergency.already-decided'],
    ['by who handed over', open, 'keeper', 'emergency.own-hand-over'], ['by who took back', open, 'other', 'emergency.own-hand-over'],
  ])('ratified %s', (_case, loan, personId, code) => {
    expect(whyNotRatify(loan, { handedOverBy: 'keeper', takenBackBy: ['other'] }, personId)?.code ?? null).toBe(code);
  });

  it('waits for the approver whether the thing is still out or back', () => {
    expect([isUndecided({ ...open, status: 'checked-out' }), isUndecided({ ...open, status: 'returned' }), isUndecided({ ...none, status: 'submitted' }), isUndecided({ ...none, status: 'checked-out' })])
      .toEqual([true, true, true, false]);
  });

  it('covers what left and no more', () => {
    expect(asLeft([{ quantity: 40, checkedOutQuantity: 25 }, { quantity: 1, checkedOutQuantity: 0 }])).toEqual([{ quantity: 25, checkedOutQuantity: 25 }]);
  });
});
