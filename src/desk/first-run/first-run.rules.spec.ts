import { describe, expect, it } from '@jest/globals';
import { firstRunSteps, stepsOf, type FirstRunCounts, type FirstRunFacts } from './first-run.rules.js';

const NONE: FirstRunCounts = {
  kinds: 0, heads: 0, insideSites: 0, signings: 0, numberings: 0, hours: 0, exceptionOrders: 0, unitsBelow: 0, others: 0, things: 0, lendable: 0, openings: 0, labels: 0,
};
const steps = (more: Partial<FirstRunFacts> = {}) => firstRunSteps({ kind: null, counts: NONE, skipped: [], keepsRegister: false, ...more });
const stateOf = (key: string, more: Partial<FirstRunFacts>) => steps(more).find((step) => step.key === key)?.state;

describe('steps of the first day', () => {
  it('are all to do in an office that begins, the register with the supply office', () => {
    expect(steps().every(({ state }) => state === 'todo')).toBe(true);
    expect(steps().filter(({ isMine }) => !isMine).map(({ key }) => key)).toEqual(['register', 'lendable', 'already-out', 'labels']);
    expect(steps({ keepsRegister: true }).every(({ isMine }) => isMine)).toBe(true);
  });

  it.each([['small', true], ['school', false], [null, false]] as const)('of a %s agency hold the exception order: %s', (kind, isThere) => {
    expect(stepsOf(kind).includes('exception-order')).toBe(isThere);
  });

  it.each([
    ['done by what is there', { counts: { ...NONE, things: 300 } }, 'done'], ['done though it was skipped before', { counts: { ...NONE, things: 1 }, skipped: ['register'] }, 'done'],
    ['skipped', { skipped: ['register'] }, 'skipped'], ['to do though another is skipped', { skipped: ['labels'] }, 'todo'],
  ] as const)('are %s', (_case, more, state) => {
    expect(stateOf('register', more)).toBe(state);
  });
});
