import { describe, expect, it } from '@jest/globals';
import { asksStorekeeper, questionState, whyNotAnswer, type SeenThing } from './sighting.rules.js';

const thing = (over: Partial<SeenThing> = {}): SeenThing =>
  ({ isLendable: true, storeSiteId: 'main', isCovered: false, hasOpenQuestion: false, ...over });

describe('a sighting asks nothing of', () => {
  it.each<[string, Partial<SeenThing>, string | null]>([
    ['a thing at the site of its store', {}, 'main'],
    ['a thing on loan, at home', { isCovered: true }, 'main'],
    ['a thing on loan, elsewhere', { isCovered: true }, null],
    ['a desk that is not lent', { isLendable: false }, 'branch'],
    ['a thing that belongs to no store', { storeSiteId: null }, 'branch'],
    ['a thing already asked about', { hasOpenQuestion: true }, 'branch'],
  ])('%s', (_case, over, siteId) => {
    expect(asksStorekeeper(thing(over), { siteId })).toBe(false);
  });
});

describe('a sighting asks the storekeeper about', () => {
  it.each([['another site', 'branch'], ['a place in words', null]])('a lendable thing at %s', (_case, siteId) => {
    expect(asksStorekeeper(thing(), { siteId })).toBe(true);
  });
});

describe('a question', () => {
  const ASKED = '2026-07-06T02:00:00.000Z';
  it.each([
    ['that was never put', { askedAt: null, answeredAt: null, answer: null }, null, 'sightings.no-question'],
    ['that waits', { askedAt: ASKED, answeredAt: null, answer: null }, 'open', null],
    ['that was answered', { askedAt: ASKED, answeredAt: ASKED, answer: 'moved' }, 'answered', 'sightings.already-answered'],
    ['nobody knew the answer to', { askedAt: ASKED, answeredAt: ASKED, answer: 'unknown' }, 'unexplained', 'sightings.already-answered'],
  ] as const)('%s', (_case, row, state, code) => {
    expect([questionState(row), whyNotAnswer(row)]).toEqual([state, code]);
  });
});
