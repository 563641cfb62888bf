import { describe, expect, it } from '@jest/globals';
import { whyNotAppoint, whyNotEnd, whyNotStop, type Appointment } from './post.rules.js';

const unit = { parentId: 'agency' };
const agency = { parentId: null };
const head: Appointment = { kind: 'head-of-unit', fromOn: '2026-10-01', untilOn: null, isDeputy: false };

describe('giving a post', () => {
  it('seats one head at a time, and a deputy beside', () => {
    const before = { ...head, fromOn: '2025-10-01', untilOn: '2026-09-30' };
    expect(whyNotAppoint(head, unit, [before])).toBeNull();
    expect(whyNotAppoint(head, unit, [{ ...before, untilOn: '2026-10-01' }])).toBe('posts.seat-taken');
    expect(whyNotAppoint({ ...head, isDeputy: true }, unit, [head])).toBeNull();
    expect(whyNotAppoint({ ...head, kind: 'storekeeper' }, unit, [{ ...head, kind: 'storekeeper' }])).toBeNull();
  });

  it('keeps the head of the agency at the top and heads of units below', () => {
    expect(whyNotAppoint({ ...head, kind: 'head-of-agency' }, unit, [])).toBe('posts.agency-only');
    expect(whyNotAppoint(head, agency, [])).toBe('posts.head-of-agency-instead');
  });

  it('ends after it begins', () => expect(whyNotAppoint({ ...head, untilOn: '2026-09-30' }, unit, [])).toBe('posts.period-reversed'));
});

describe('the last administrator', () => {
  const post = { ...head, kind: 'administrator' as const, personId: 'a' };

  it('is neither shut out nor relieved', () => {
    expect(whyNotStop('b', 'a', ['a'])).toBe('people.last-administrator');
    expect(whyNotStop('b', 'a', ['a', 'b'])).toBeNull();
    expect(whyNotEnd(post, '2026-11-01', ['a', 'a'])).toBe('people.last-administrator');
    expect(whyNotEnd(post, '2026-11-01', ['a', 'b'])).toBeNull();
  });

  it('shuts nobody out who is the same person', () => expect(whyNotStop('a', 'a', ['a', 'b'])).toBe('people.own-disablement'));
  it('ends a post once', () => expect(whyNotEnd({ ...post, untilOn: '2026-10-31' }, '2026-11-01', ['b'])).toBe('posts.ended-already'));
});
