import { describe, expect, it } from '@jest/globals';
import type { HeldPost } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';
import { stateOf, whyNotConfirm, whyNotWithdraw, type ChangeFacts } from './setting-change.rules.js';

const NOW = '2026-07-06T02:00:00.000Z';
const LATER = '2026-07-07T17:00:00.000Z';
const post = (kind: PostKind, unitPath = '/a/'): HeldPost => ({ id: kind, kind, title: kind, unitId: 'a', unitPath, storeId: null });
const who = (personId: string, ...posts: HeldPost[]) => ({ personId, posts });
const change = (more: Partial<ChangeFacts> = {}): ChangeFacts => ({ key: 'lending.longest-days', authorId: 'p1', effectiveFrom: NOW, needsSecond: 0, confirmedAt: null, withdrawnAt: null, ...more });

describe('a change of a setting', () => {
  it.each([
    ['held', {}], ['coming', { effectiveFrom: LATER }], ['waiting', { needsSecond: 1 as const }], ['held', { needsSecond: 1 as const, confirmedAt: NOW }],
    ['coming', { needsSecond: 1 as const, confirmedAt: NOW, effectiveFrom: LATER }], ['withdrawn', { needsSecond: 1 as const, withdrawnAt: NOW }],
  ])('is %s when %j', (state, more) => {
    expect(stateOf(change(more), NOW)).toBe(state);
  });

  it.each([
    ['another administrator or the head', 'p2', [{ givenBy: null }], null], ['its author', 'p1', [{ givenBy: null }], 'second-person.own-change'],
    ['whom the author put there', 'p2', [{ givenBy: 'p1' }], 'second-person.own-choice'], ['whom somebody else put there', 'p2', [{ givenBy: 'p3' }], null], ['anybody else', 'p2', [], 'not-permitted'],
  ])('is confirmed by %s: %j', (_who, personId, seats, why) => {
    expect(whyNotConfirm(change({ needsSecond: 1 }), { personId, seats }, NOW)).toBe(why);
  });

  it.each([
    ['coming', { effectiveFrom: LATER }, who('p1', post('administrator')), null], ['held', {}, who('p1', post('administrator')), 'settings.settled-already'],
    ['coming, by the head', { effectiveFrom: LATER }, who('p3', post('head-of-agency')), 'not-permitted'], ['waiting, by the head', { needsSecond: 1 as const }, who('p3', post('head-of-agency')), null],
    ['coming, of a store, by the head of supplies who decided it', { key: 'store.hours/s1', effectiveFrom: LATER }, who('p1', post('head-of-supplies-unit')), null],
    ['coming, of a store, by another', { key: 'store.hours/s1', effectiveFrom: LATER }, who('p2', post('head-of-supplies-unit')), 'not-permitted'],
    ['held, of a store, by who decided it', { key: 'store.hours/s1' }, who('p1', post('head-of-supplies-unit')), 'settings.settled-already'],
    ['waiting, by a storekeeper', { needsSecond: 1 as const }, who('p4', post('storekeeper')), 'not-permitted'],
  ])('that is %s is withdrawn: %j', (_state, more, actor, why) => {
    expect(whyNotWithdraw(change(more), actor, NOW)).toBe(why);
  });
});
