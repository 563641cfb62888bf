import type { ImportAction, ImportState } from '../../shared/import-vocab.js';
import type { RefusalCode } from '../../shared/refusals.js';

/** What matters about an import for what may be done with it now. */
export interface ImportFacts {
  state: ImportState;
  /** The work under way stopped giving signs of life. */
  isStalled: boolean;
  failedDuring: 'checking' | 'accepting' | 'undoing' | null;
  /** Bangkok days. */
  acceptedOn: string | null;
  today: string;
}

const RUNNING: readonly ImportState[] = ['checking', 'accepting', 'undoing'];

/** Work whose process died is over: nothing is lost, it may be started again. */
export function settledState({ state, isStalled }: ImportFacts): ImportState {
  return isStalled && RUNNING.includes(state) ? 'failed' : state;
}

const duringOf = (facts: ImportFacts): ImportFacts['failedDuring'] =>
  facts.isStalled && RUNNING.includes(facts.state) ? (facts.state as ImportFacts['failedDuring']) : facts.failedDuring;

export function whyNotCheck(facts: ImportFacts): RefusalCode | null {
  const state = settledState(facts);
  if (RUNNING.includes(state)) return 'register-import.busy';
  const mayCheck = state === 'uploaded' || state === 'checked' || (state === 'failed' && duringOf(facts) === 'checking');
  return mayCheck ? null : 'register-import.already-accepted';
}

export function whyNotAccept(facts: ImportFacts): RefusalCode | null {
  const state = settledState(facts);
  if (RUNNING.includes(state)) return 'register-import.busy';
  if (state === 'checked' || (state === 'failed' && duringOf(facts) === 'accepting')) return null;
  return state === 'accepted' || state === 'undone' || duringOf(facts) === 'undoing' ? 'register-import.already-accepted' : 'register-import.not-checked';
}

/** Domain §5: an import can be undone the same day. */
export function whyNotUndo(facts: ImportFacts): RefusalCode | null {
  const state = settledState(facts);
  if (RUNNING.includes(state)) return 'register-import.busy';
  const mayUndo = state === 'accepted' || (state === 'failed' && duringOf(facts) !== 'checking');
  if (!mayUndo) return 'register-import.not-accepted';
  return facts.acceptedOn !== null && facts.acceptedOn !== facts.today ? 'register-import.undo-too-late' : null;
}

export function importActions(facts: ImportFacts): ImportAction[] {
  const check = whyNotCheck(facts) === null;
  return [
    ...(check ? (['change', 'dry-run'] as const) : []), ...(whyNotAccept(facts) === null ? (['accept'] as const) : []), ...(whyNotUndo(facts) === null ? (['undo'] as const) : []),
  ];
}
