import { describe, expect, it } from '@jest/globals';
import { ladderDays } from '../../shared/chasing/ladder-days.js';
import { chasedWhom, ladderOf, nextRung, rungsToTell } from './ladder.rules.js';

const ladder = ladderOf(ladderDays('-3/0/1/3/7/30'));
const loan = { dueOn: '2026-07-10', sinceOn: '2026-07-01' };
const kinds = (today: string, given: Partial<typeof loan> = {}, by = ladder) => rungsToTell(by, { ...loan, ...given }, today).map((rung) => `${rung.kind} ${rung.whom}`);

describe('the ladder of a loan due on Friday 10 July', () => {
  it.each([
    ['2026-07-06', []], ['2026-07-07', ['due-soon borrower']], ['2026-07-08', ['due-soon borrower']], ['2026-07-09', ['due-tomorrow borrower']], ['2026-07-10', ['due-today borrower']],
    ['2026-07-11', ['overdue borrower']], ['2026-07-12', ['overdue borrower']], ['2026-07-13', ['overdue borrower', 'chase-head head']],
    ['2026-07-17', ['overdue borrower', 'chase-head head', 'chase-supplies supplies']], ['2026-08-09', ['overdue borrower', 'chase-head head', 'chase-supplies supplies', 'chase-agency agency']],
  ])('on %s, of what was missed the highest each: %p', (today, expected) => {
    expect(kinds(today)).toEqual(expected);
  });

  it.each([['2026-07-07', '2026-07-07', []], ['2026-07-08', '2026-07-08', []], ['2026-07-09', '2026-07-08', ['due-tomorrow borrower']], ['2026-07-09', '2026-07-09', []], ['2026-07-10', '2026-07-10', ['due-today borrower']]])(
    'on %s, handed over on %s: %p', (today, sinceOn, expected) => {
      expect(kinds(today, { sinceOn })).toEqual(expected);
    },
  );

  it('says nothing that is no longer true, where the agency chases later', () => {
    const later = ladderOf(ladderDays('-5/0/3/5/7/20'));
    expect([kinds('2026-07-11', {}, later), kinds('2026-07-13', {}, later)]).toEqual([[], ['overdue borrower']]);
  });

  it.each([['2026-07-10', { on: '2026-07-11', whom: 'borrower' }], ['2026-07-11', { on: '2026-07-13', whom: 'head' }], ['2026-07-16', { on: '2026-07-17', whom: 'supplies' }], ['2026-08-08', { on: '2026-08-09', whom: 'agency' }], ['2026-08-09', null]])('on %s the next one is %p', (today, next) => {
    expect(nextRung(ladder, '2026-07-10', today)).toEqual(next);
  });

  it.each([['borrower', 'employee', 'borrower'], ['borrower', 'outsider', 'sponsor'], ['head', 'outsider', 'sponsor-head'], ['borrower', 'agency', 'storekeeper'], ['head', 'agency', 'storekeeper'], ['agency', 'agency', 'agency']] as const)('what goes to the %s of an %s reaches the %s', (whom, kind, reached) => {
    expect(chasedWhom(whom, kind)).toBe(reached);
  });
});

describe('the days an agency may choose', () => {
  it.each([['-3/0/1/3/7/30', 6], ['-2/0/7/8/9/10', 6], ['-1/0/1/3/7/30', 0], ['-3/1/2/3/7/30', 0], ['-3/0/8/9/10/30', 0], ['-3/0/1/1/7/30', 0], ['-3/0/1/3/7', 0], ['-3/0/1/3/7/400', 0], ['soon', 0]])('%s: %i', (text, count) => {
    expect(ladderDays(text)).toHaveLength(count);
  });
});
