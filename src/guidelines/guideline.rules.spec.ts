import { describe, expect, it } from '@jest/globals';
import { emptySections, stateOf, whyNotAnswer, whyNotComment, whyNotDecide, whyNotEdit, whyNotFrom, whyNotOpenComments, whyNotPropose, type GuidelineFacts } from './guideline.rules.js';

const TODAY = '2026-07-06';
const facts = (over: Partial<GuidelineFacts> = {}): GuidelineFacts => ({ status: 'draft', commentsFromOn: null, commentsUntilOn: null, proposedAt: null, ...over });
const commenting = facts({ commentsFromOn: '2026-07-01', commentsUntilOn: TODAY });
const commented = facts({ commentsFromOn: '2026-07-01', commentsUntilOn: '2026-07-05' });
const proposed = facts({ ...commented, proposedAt: '2026-07-06T01:00:00.000Z' });
const published = facts({ ...proposed, status: 'published' });

describe('a version of the guideline', () => {
  it.each([[facts(), 'writing'], [commenting, 'commenting'], [commented, 'writing'], [proposed, 'proposed'], [published, 'published']] as const)('%j is %s', (given, state) => {
    expect(stateOf(given, TODAY)).toBe(state);
  });

  it.each([
    ['edited', whyNotEdit, [null, 'guidelines.in-comments', null, 'guidelines.proposed', 'guidelines.published']],
    ['commented on', whyNotComment, ['guidelines.not-in-comments', null, 'guidelines.not-in-comments', 'guidelines.not-in-comments', 'guidelines.not-in-comments']],
    ['answered', whyNotAnswer, [null, null, null, 'guidelines.proposed', 'guidelines.published']],
    ['decided on', whyNotDecide, ['guidelines.not-proposed', 'guidelines.not-proposed', 'guidelines.not-proposed', null, 'guidelines.published']],
  ] as const)('is %s in its own state only', (_what, why, codes) => {
    expect([facts(), commenting, commented, proposed, published].map((given) => why(given, TODAY)?.code ?? null)).toEqual(codes);
  });

  it('is open to comments until a day that is not past, and may end today', () => {
    expect([whyNotOpenComments(facts(), '2026-07-05', TODAY)?.code, whyNotOpenComments(commenting, TODAY, TODAY), whyNotOpenComments(proposed, TODAY, TODAY)?.code]).toEqual(['guidelines.until-past', null, 'guidelines.proposed']);
  });

  it('is laid before the head when every comment has its answer', () => {
    expect([whyNotPropose(commented, 2, TODAY), whyNotPropose(commented, 0, TODAY), whyNotPropose(commenting, 0, TODAY)?.code])
      .toEqual([{ code: 'guidelines.comments-unhandled', facts: { count: 2 } }, null, 'guidelines.in-comments']);
  });

  it.each([
    ['2026-07-05', null, TODAY], [TODAY, null, null], [TODAY, '2026-01-01', null], [TODAY, TODAY, '2026-07-07'], ['2026-08-01', '2026-08-01', '2026-08-02'], ['2026-08-02', '2026-08-01', null],
  ])('from %s after %s: not before %s', (fromOn, latest, earliestOn) => {
    expect(whyNotFrom(fromOn, latest, TODAY)?.facts['earliestOn'] ?? null).toBe(earliestOn);
  });

  it('from no later than a year ahead', () => {
    expect([whyNotFrom('2027-07-07', null, TODAY), whyNotFrom('2027-07-08', null, TODAY)]).toEqual([null, { code: 'guidelines.from-too-late', facts: { latestOn: '2027-07-07' } }]);
  });

  it('names what is still empty', () => {
    expect(emptySections({ lesson: 'ก', inside: ' \n ', outside: 'ข', agencies: 'ค', consumables: '', form: 'ง', 'follow-up': 'จ' })).toEqual(['inside', 'consumables']);
  });
});
