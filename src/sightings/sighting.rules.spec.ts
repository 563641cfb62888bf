import { describe, expect, it } from '@jest/globals';
import { asksStorekeeper, whyNotAnswer, type SeenThing } from './sighting.rules.js';

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

describe('the answer', () => {
  it.each([
    [{ state: 'open' }, true, null],
    [{ state: 'open' }, false, 'sightings.not-your-store'],
    [{ state: 'answered' }, true, 'sightings.already-answered'],
    [null, true, 'sightings.no-question'],
  ])('%p by the store: %p gives %p', (question, answersForStore, code) => {
    expect(whyNotAnswer(question, answersForStore)).toBe(code);
  });
});
