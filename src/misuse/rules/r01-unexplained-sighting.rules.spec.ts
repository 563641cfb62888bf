import { describe, expect, it } from '@jest/globals';
import { readUnexplainedSighting, type QuestionFact } from './r01-unexplained-sighting.rules.js';

const SETTINGS = { answerWorkingDays: 3 };
const day = (today: string) => ({ at: `${today}T03:00:00.000Z`, today });

const fact = (over: Partial<QuestionFact> = {}): QuestionFact => ({
  sightingId: 's1', thing: { type: 'asset', id: 'a1' }, seenAt: '2026-11-20T02:00:00.000Z', placeName: 'ศูนย์สาขา', storeName: 'คลังพัสดุกลาง',
  askedAt: '2026-11-20T02:00:00.000Z', answerByOn: '2026-11-25', state: 'open', answer: null, answeredAt: null, isInCustody: false, ...over,
});
const answered = (answer: QuestionFact['answer']) => ({ state: answer === 'unknown' ? 'unexplained' : 'answered', answer, answeredAt: '2026-11-21T02:00:00.000Z' } as const);

describe('R01 by sighting', () => {
  it.each<[string, Partial<QuestionFact>, string]>([
    ['waits while the storekeeper may still answer', {}, '2026-11-25'],
    ['accepts that it was moved', answered('moved'), '2026-12-30'],
    ['accepts that it is in repair', answered('in-repair'), '2026-12-30'],
    ['accepts that it is in custody', answered('in-custody'), '2026-12-30'],
    ['is silent where a paper put it in custody, whenever that was recorded', { ...answered('unknown'), isInCustody: true }, '2026-12-30'],
    ['accepts an answer given late', { ...answered('moved'), answeredAt: '2026-11-30T02:00:00.000Z' }, '2026-12-01'],
  ])('%s', (_case, over, today) => {
    expect(readUnexplainedSighting(fact(over), SETTINGS, day(today))).toMatchObject({ finding: null, closing: 'explained' });
  });

  it.each<[string, Partial<QuestionFact>, string, string]>([
    ['goes on when the storekeeper does not know', answered('unknown'), '2026-11-21', 'unknown'],
    ['goes on when nobody answered in time', {}, '2026-11-26', 'unanswered'],
  ])('%s', (_case, over, today, breach) => {
    const reading = readUnexplainedSighting(fact(over), SETTINGS, day(today));
    expect(reading.key).toBe('R01:sighting:s1');
    expect(reading.finding?.facts).toMatchObject({ breach, placeName: 'ศูนย์สาขา' });
    expect(reading.finding?.settings).toEqual({ 'watch.sighting-answer-days': SETTINGS.answerWorkingDays });
  });
});
