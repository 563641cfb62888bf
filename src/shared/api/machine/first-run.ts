import type { AgencyKind } from '../../first-run/agency-kinds.js';
import type { FirstRunState, FirstRunStepKey } from '../../first-run/first-run-steps.js';

export class FirstRunStep {
  key!: FirstRunStepKey;
  state!: FirstRunState;
  /** How many there are of what the step is about; null where nothing is counted. */
  count!: number | null;
  /** False where it is the supply office's to do. */
  isMine!: boolean;
}

/** `GET /api/first-run`, and what each change of it answers: what is done is read off the agency's own rows; only what was skipped is kept. */
export class FirstRunView {
  steps!: FirstRunStep[];
  /** Neither done nor skipped. */
  left!: number;
  next!: FirstRunStepKey | null;
  /** Null until it was chosen. */
  kind!: AgencyKind | null;
  /** The unit at the top, whose head leads the agency. */
  agencyUnitId!: string;
  headTitle!: string;
  /** Who holds the head's post today. */
  headName!: string | null;
  /** Whether anybody keeps the register. */
  hasSupplyOffice!: boolean;
}
