import { describe, expect, it } from '@jest/globals';
import { closedTo, isKeeper, seatOf, whyNotSecond, type KeptTerm, type OfficeFacts, type SeatFacts } from './second-person.rules.js';

const at = (day: string): string => `${day}T03:00:00.000Z`;
const kept = (since: string, untilOn: string | null = null): KeptTerm => ({ recordedAt: at(since), untilOn });
const seat = (more: Partial<SeatFacts>): SeatFacts => ({ kind: 'administrator', recordedBy: 'malee', recordedAt: at('2026-07-06'), isPassed: false, ...more });

describe('who counts as storekeeper', () => {
  it.each([
    ['who keeps a store', kept('2026-01-01'), true], ['who is to keep one', kept('2026-07-05', '2026-12-31'), true], ['who ended 90 days before', kept('2026-01-01', '2026-04-07'), true],
    ['who ended 91 days before', kept('2026-01-01', '2026-04-06'), false],
  ])('%s', (_who, term, counts) => {
    expect(isKeeper([term], '2026-07-06')).toBe(counts);
  });

  it('nobody who never kept one', () => {
    expect(isKeeper([], '2026-07-06')).toBe(false);
  });
});

describe('a post by which one confirms', () => {
  it.each([
    ['of an administrator, from who keeps a store', seat({}), [kept('2026-01-01')], 'malee'], ['of an administrator, 90 days before its giver kept one', seat({}), [kept('2026-10-04')], 'malee'],
    ['of an administrator, 91 days before', seat({}), [kept('2026-10-05')], null], ['of the head, from who keeps a store', seat({ kind: 'head-of-agency' }), [kept('2026-01-01')], 'malee'],
    ['of the head, the day before its giver kept one', seat({ kind: 'head-of-agency' }), [kept('2026-07-07')], null], ['that a second person confirmed', seat({ isPassed: true }), [kept('2026-01-01')], null],
    ['that came with the set-up', seat({ recordedBy: null }), [], null], ['from who never kept one', seat({}), [], null],
  ])('%s', (_what, facts, terms, givenBy) => {
    expect(seatOf(facts, terms)).toEqual({ givenBy });
  });
});

describe('a second person', () => {
  it.each([
    ['has a post by which to confirm', { personId: 'vera', seats: [] }, 'not-permitted'], ['is not the author', { personId: 'malee', seats: [{ givenBy: null }] }, 'second-person.own-change'],
    ['did not get it from the author', { personId: 'vera', seats: [{ givenBy: 'malee' }] }, 'second-person.own-choice'], ['may have one of two from the author', { personId: 'vera', seats: [{ givenBy: 'malee' }, { givenBy: null }] }, null],
  ])('%s', (_what, confirmer, why) => {
    expect(whyNotSecond('malee', confirmer)).toBe(why);
  });
});

describe('accounts that an author who needs a second person leaves alone', () => {
  const office = (personId: string, recordedBy: string | null, hasComeIn = false): OfficeFacts => ({ personId, recordedBy, hasComeIn });
  it.each<[string, OfficeFacts[], string[]]>([
    ['of every administrator and the head', [office('malee', null, true), office('arunee', null, true), office('sakchai', 'arunee')], ['arunee', 'sakchai']],
    ['of whom another put there, though nobody came in', [office('malee', null, true), office('arunee', 'sakchai')], ['arunee']],
    ['not of whom the author put there, before anybody came in', [office('malee', null, true), office('arunee', 'malee')], []],
    ['of both, once one of them came in', [office('arunee', 'malee', true), office('vera', 'malee')], ['arunee', 'vera']],
    ['of whom the author put there in one post and somebody else in another', [office('arunee', 'malee'), office('arunee', null)], ['arunee']],
  ])('%s', (_what, offices, closed) => {
    expect([...closedTo('malee', offices)]).toEqual(closed);
  });
});
