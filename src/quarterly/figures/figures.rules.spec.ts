import { describe, expect, it } from '@jest/globals';
import { QUARTERLY_PARTS, type FigureKey } from '../../shared/quarterly/figure-keys.js';
import { FIGURE_WORDS } from '../../shared/quarterly/figure-words.js';
import { figuresOf, type Figure, type QuarterlyCounts } from './figures.rules.js';

const NO_STAGE = { took: [], promised: [], onTime: 0 };
const NOTHING: QuarterlyCounts = {
  requests: { approved: 0, rejected: 0, withdrawn: 0, waiting: 0, outside: 0 }, handOvers: { all: 0, lawful: 0 }, outside: { agencies: 0, outsiders: 0, lawful: 0, withoutGrounds: 0 },
  stages: { opinion: NO_STAGE, approval: NO_STAGE, ratifying: NO_STAGE }, silent: 0, due: 0, late: { chased: 0, 'back-early': 0, 'not-chased': 0, running: 0 }, guideline: null, comments: { said: 0, handled: 0 },
  findings: { open: 0, explained: 0, returned: 0, chased: 0, 'order-recorded': 0, 'exception-recorded': 0, 'facts-changed': 0 }, sightings: { asked: 0, answered: 0 }, damage: { opened: 0, closed: 0 },
  emergencies: { ratified: 0, refused: 0, waiting: 0 }, exceptions: { dutiesMet: 0, headHimself: 0, orders: 0, termsOrders: 0 }, paper: { decided: 0, onPaper: 0, objected: 0 },
};
const figures = (given: Partial<QuarterlyCounts>): Record<string, Figure> => Object.fromEntries(figuresOf({ ...NOTHING, ...given }).map((figure) => [figure.key, figure]));
const said = (of: Record<string, Figure>, ...keys: FigureKey[]): (number | null | string)[][] => keys.map((key) => [of[key]!.state, of[key]!.value, of[key]!.of]);

describe('the figures of a quarter', () => {
  it('are all there once, each with its words in both languages', () => {
    const keys = figuresOf(NOTHING).map(({ key }) => key);
    expect(keys).toEqual(Object.values(QUARTERLY_PARTS).flat());
    expect(Object.keys(FIGURE_WORDS).sort()).toEqual([...keys].sort());
  });

  it('say of an empty quarter how many, and claim no share and no median of nothing', () => {
    const empty = figures({});
    expect(said(empty, 'requests-sent', 'lawful-before', 'approval-hours', 'loans-late', 'chased-in-time', 'acknowledged', 'paper-share')).toEqual([
      ['known', 0, null], ['nothing', null, 0], ['nothing', null, null], ['nothing', null, 0], ['nothing', null, 0], ['nothing', null, 0], ['nothing', null, 0],
    ]);
  });

  it('never count as 0 what the program keeps nothing of', () => {
    expect(figuresOf(NOTHING).filter(({ state }) => state === 'unsourced').map(({ key, value }) => [key, value]))
      .toEqual([['findings-reviewed', null], ['complaints', null], ['stock-take', null], ['cases', null]]);
  });

  it('add requests up by what came of them', () => {
    expect(said(figures({ requests: { approved: 7, rejected: 2, withdrawn: 1, waiting: 3, outside: 4 } }), 'requests-sent', 'requests-outside', 'requests-waiting')).toEqual([['known', 13, null], ['known', 4, null], ['known', 3, null]]);
  });

  it('put the hours taken beside the hours promised', () => {
    const approval = { took: [{ hours: 2, n: 2 }, { hours: 30, n: 1 }], promised: [{ hours: 8, n: 2 }, { hours: 55, n: 1 }], onTime: 3 };
    expect(said(figures({ stages: { opinion: NO_STAGE, approval, ratifying: NO_STAGE } }), 'approval-hours', 'approval-promised', 'approval-on-time')).toEqual([['known', 2, null], ['known', 8, null], ['known', 3, 3]]);
  });

  it('take the share of chasing from what asked for it: neither what came back early nor what still has its days', () => {
    expect(said(figures({ due: 20, late: { chased: 3, 'back-early': 4, 'not-chased': 1, running: 2 } }), 'loans-late', 'chased-in-time', 'late-running')).toEqual([['known', 10, 20], ['known', 3, 4], ['known', 2, null]]);
  });

  it('add findings up by what closed them, and leave the unexplained to what was not answered', () => {
    const findings = { open: 2, explained: 1, returned: 3, chased: 0, 'order-recorded': 1, 'exception-recorded': 1, 'facts-changed': 0 };
    expect(said(figures({ findings, sightings: { asked: 5, answered: 3 } }), 'findings-opened', 'closed-recorded', 'questions-unexplained')).toEqual([['known', 8, null], ['known', 2, null], ['known', 2, null]]);
  });

  it('measure outsiders, paper and emergencies of their own', () => {
    const of = figures({ outside: { agencies: 2, outsiders: 1, lawful: 2, withoutGrounds: 1 }, paper: { decided: 8, onPaper: 2, objected: 1 }, emergencies: { ratified: 1, refused: 1, waiting: 0 } });
    expect(said(of, 'outside-lawful', 'paper-share', 'emergencies')).toEqual([['known', 2, 3], ['known', 2, 8], ['known', 2, null]]);
  });
});
