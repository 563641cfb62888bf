import type { AgencyKind } from '../../shared/first-run/agency-kinds.js';
import type { FirstRunStep } from '../../shared/api/machine/first-run.js';
import { FIRST_RUN_STEPS, SUPPLY_STEPS, type FirstRunState, type FirstRunStepKey } from '../../shared/first-run/first-run-steps.js';

/** How many there are of what each step is about. */
export interface FirstRunCounts {
  kinds: number;
  heads: number;
  insideSites: number;
  signings: number;
  numberings: number;
  hours: number;
  exceptionOrders: number;
  unitsBelow: number;
  others: number;
  things: number;
  lendable: number;
  openings: number;
  labels: number;
}

const COUNT_OF: Record<FirstRunStepKey, keyof FirstRunCounts> = {
  kind: 'kinds', head: 'heads', sites: 'insideSites', signing: 'signings', numbers: 'numberings', hours: 'hours', 'exception-order': 'exceptionOrders', units: 'unitsBelow', people: 'others',
  register: 'things', lendable: 'lendable', 'already-out': 'openings', labels: 'labels',
};
const COUNTED: readonly FirstRunStepKey[] = ['sites', 'units', 'people', 'register', 'lendable', 'already-out', 'labels'];

export interface FirstRunFacts {
  kind: AgencyKind | null;
  counts: FirstRunCounts;
  skipped: readonly string[];
  keepsRegister: boolean;
}

/** Only a small agency joins duties in one person, and so needs the order. */
export const stepsOf = (kind: AgencyKind | null): FirstRunStepKey[] => FIRST_RUN_STEPS.filter((key) => key !== 'exception-order' || kind === 'small');

function stateOf(count: number, isSkipped: boolean): FirstRunState {
  if (count > 0) return 'done';
  return isSkipped ? 'skipped' : 'todo';
}

export function firstRunSteps({ kind, counts, skipped, keepsRegister }: FirstRunFacts): FirstRunStep[] {
  return stepsOf(kind).map((key) => {
    const count = counts[COUNT_OF[key]];
    return { key, state: stateOf(count, skipped.includes(key)), count: COUNTED.includes(key) ? count : null, isMine: keepsRegister || !SUPPLY_STEPS.includes(key) };
  });
}
