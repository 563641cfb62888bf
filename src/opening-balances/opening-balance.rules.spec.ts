import { describe, expect, it } from '@jest/globals';
import { whyNotDeny, whyNotRecord, whyNotTakeOver, whyNotVoid, type FoundThing, type Recorded, type Standing } from './opening-balance.rules.js';

const TODAY = '2026-07-06';
const recorded: Recorded = { sinceOn: '2026-03-02', dueOn: '2026-07-31', borrowerId: 'weera' };
const thing: FoundThing = { isLendable: true, isOut: false, isDisposed: false, left: null };
const standing: Standing = { status: 'checked-out', borrowerId: 'weera', confirmedAt: null, deniedAt: null };

describe('what was out before the first day', () => {
  it.each<[string, Partial<Recorded>, Partial<FoundThing>, number, string | null]>([
    ['is written down', {}, {}, 1, null],
    ['is not out since today', { sinceOn: TODAY }, {}, 1, 'opening.since-not-past'],
    ['is not out since another age', { sinceOn: '1999-01-01' }, {}, 1, 'opening.since-not-past'],
    ['gets a due that can still be kept', { dueOn: '2026-07-05' }, {}, 1, 'opening.due-past'],
    ['may be due today', { dueOn: TODAY }, {}, 1, null],
    ['is written down by somebody else than its borrower', { borrowerId: 'malee' }, {}, 1, 'opening.own'],
    ['is marked lendable first', {}, { isLendable: false }, 1, 'opening.not-lendable'],
    ['is not disposed of', {}, { isDisposed: true }, 1, 'opening.disposed'],
    ['is out once', {}, { isOut: true }, 1, 'checkouts.thing-already-out'],
    ['is one thing', {}, {}, 2, 'checkouts.one-at-a-time'],
    ['is no more than the pool has', {}, { left: 3 }, 4, 'checkouts.pool-short'],
    ['is as many as the pool has', {}, { left: 3 }, 3, null],
  ])('%s', (_what, more, state, quantity, why) => {
    expect(whyNotRecord({ ...recorded, ...more }, { ...thing, ...state }, quantity, 'malee', TODAY)).toBe(why);
  });

  it('is answered by its borrower, once', () => {
    expect(whyNotDeny(standing, 'weera')).toBeNull();
    expect(whyNotDeny(standing, 'chan')).toBe('not-found');
    expect(whyNotDeny({ ...standing, confirmedAt: 'x' }, 'weera')).toBe('opening.answered');
    expect(whyNotDeny({ ...standing, deniedAt: 'x' }, 'weera')).toBe('opening.answered');
    expect(whyNotDeny({ ...standing, status: 'returned' }, 'weera')).toBe('opening.over');
  });

  it('is asked for where it is by its borrower, who said that it is there, once at a time', () => {
    const confirmed = { ...standing, confirmedAt: 'x' };
    expect(whyNotTakeOver(confirmed, false, 'weera')).toBeNull();
    expect(whyNotTakeOver(confirmed, false, 'chan')).toBe('not-found');
    expect(whyNotTakeOver(standing, false, 'weera')).toBe('opening.confirm-first');
    expect(whyNotTakeOver(confirmed, true, 'weera')).toBe('opening.asked-already');
    expect(whyNotTakeOver({ ...confirmed, status: 'returned' }, false, 'weera')).toBe('opening.over');
  });

  it('is struck out only while nobody said that it is true', () => {
    expect(whyNotVoid(standing)).toBeNull();
    expect(whyNotVoid({ ...standing, deniedAt: 'x' })).toBeNull();
    expect(whyNotVoid({ ...standing, confirmedAt: 'x' })).toBe('opening.confirmed');
    expect(whyNotVoid({ ...standing, status: 'withdrawn' })).toBe('opening.over');
  });
});
