import type { Because } from '../../shared/refusals.js';
import type { LoanStatus, Signing, StepKind } from '../../shared/vocab.js';

/** Where the agency decides on paper, the lawful step is signed there. An opinion decides nothing and may be clicked. */
export const whyNotByClick = (signing: Signing, kind: StepKind): Because | null =>
  (signing === 'paper' && kind === 'approval' ? { code: 'paper.only-on-paper', facts: {} } : null);

interface Seen {
  step: { kind: StepKind };
  whyNotDecide: Because | null;
  whyNotApproveAll: Because | null;
}

/** What the reader may do with a click; what refuses them anyway is said first. A ratification is always a click: no page of it is printed. */
export function byClick<S extends Seen>(seen: S | null, status: LoanStatus, signing: Signing): S | null {
  const because = seen && status === 'submitted' ? whyNotByClick(signing, seen.step.kind) : null;
  return seen && because ? { ...seen, whyNotDecide: seen.whyNotDecide ?? because, whyNotApproveAll: seen.whyNotApproveAll ?? because } : seen;
}
