/** Steps of an office's first day, in the order in which they are usually taken. */
export const FIRST_RUN_STEPS = [
  'kind', 'head', 'sites', 'signing', 'numbers', 'hours', 'exception-order', 'units', 'people', 'register', 'lendable', 'already-out', 'labels',
] as const;
export type FirstRunStepKey = (typeof FIRST_RUN_STEPS)[number];
export type FirstRunState = 'done' | 'skipped' | 'todo';

/** Taken by whoever keeps the register. */
export const SUPPLY_STEPS: readonly FirstRunStepKey[] = ['register', 'lendable', 'already-out', 'labels'];
