import { describe, expect, it } from '@jest/globals';
import type { HeldPost } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';
import { needsSecond, stateOf, whyNotConfirm, whyNotWithdraw, type ChangeFacts } from './setting-change.rules.js';

const NOW = '2026-07-06T02:00:00.000Z';
const LATER = '2026-07-07T17:00:00.000Z';
const post = (kind: PostKind, unitPath = '/a/'): HeldPost => ({ id: kind, kind, title: kind, unitId: 'a', unitPath, storeId: null });
const who = (personId: string, ...posts: HeldPost[]) => ({ personId, posts });
const change = (more: Partial<ChangeFacts> = {}): ChangeFacts => ({ authorId: 'p1', effectiveFrom: NOW, needsSecond: 0, confirmedAt: null, withdrawnAt: null, ...more });

describe('a change of a setting', () => {
  it.each([
    ['held', {}], ['coming', { effectiveFrom: LATER }], ['waiting', { needsSecond: 1 as const }], ['held', { needsSecond: 1 as const, confirmedAt: NOW }],
    ['coming', { needsSecond: 1 as const, confirmedAt: NOW, effectiveFrom: LATER }], ['withdrawn', { needsSecond: 1 as const, withdrawnAt: NOW }],
  ])('is %s when %j', (state, more) => {
    expect(stateOf(change(more), NOW)).toBe(state);
  });

  it('waits where one person is administrator and storekeeper', () => {
    expect([needsSecond(who('p1', post('administrator'))), needsSecond(who('p1', post('administrator'), post('storekeeper')))]).toEqual([false, true]);
  });

  it.each([
    ['another administrator', who('p2', post('administrator')), null], ['the head of the agency', who('p3', post('head-of-agency')), null],
    ['its author', who('p1', post('administrator')), 'settings.own-change'], ['an administrator of one unit', who('p2', post('administrator', '/a/b/')), 'not-permitted'],
    ['a storekeeper', who('p2', post('storekeeper')), 'not-permitted'],
  ])('is confirmed by %s: %j', (_who, actor, why) => {
    expect(whyNotConfirm(change({ needsSecond: 1 }), actor, NOW)).toBe(why);
  });

  it.each([
    ['coming', { effectiveFrom: LATER }, who('p1', post('administrator')), null], ['held', {}, who('p1', post('administrator')), 'settings.settled-already'],
    ['coming, by the head', { effectiveFrom: LATER }, who('p3', post('head-of-agency')), 'not-permitted'], ['waiting, by the head', { needsSecond: 1 as const }, who('p3', post('head-of-agency')), null],
    ['waiting, by a storekeeper', { needsSecond: 1 as const }, who('p4', post('storekeeper')), 'not-permitted'],
  ])('that is %s is withdrawn: %j', (_state, more, actor, why) => {
    expect(whyNotWithdraw(change(more), actor, NOW)).toBe(why);
  });
});
