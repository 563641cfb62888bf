import type { ListAction, ListOutcome, ListState } from '../shared/lists/list-import-vocab.js';
import type { RefusalCode } from '../shared/refusals.js';

/** How a file is read stands fast once some of it is in. */
export const whyNotRead = (state: ListState): RefusalCode | null => (state === 'accepted' ? 'list-import.accepted' : null);

/** Taken is what was looked at first; a file whose rows are all in has nothing left. */
export function whyNotAccept(state: ListState, open: number): RefusalCode | null {
  if (state === 'uploaded') return 'list-import.not-checked';
  return open === 0 ? 'list-import.nothing-open' : null;
}

export const whyNotChoose = ({ outcome, applied }: { outcome: ListOutcome; applied: 0 | 1 }): RefusalCode | null =>
  (outcome === 'review' && applied === 0 ? null : 'list-import.not-doubtful');

export const listActions = (state: ListState, open: number): ListAction[] => [
  ...(whyNotRead(state) === null ? (['change', 'dry-run'] as const) : []), ...(whyNotAccept(state, open) === null ? (['accept'] as const) : []),
];
