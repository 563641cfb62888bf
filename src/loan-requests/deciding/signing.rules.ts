import type { Because } from '../../shared/refusals.js';
import type { Signing, StepKind } from '../../shared/vocab.js';

/** Where the agency decides on paper, the lawful step is signed there. An opinion decides nothing and may be clicked. */
export const whyNotByClick = (signing: Signing, kind: StepKind): Because | null =>
  (signing === 'paper' && kind === 'approval' ? { code: 'paper.only-on-paper', facts: {} } : null);

interface Seen {
  step: { kind: StepKind };
  whyNotDecide: Because | null;
  whyNotApproveAll: Because | null;
}

/** What the reader may do with a click; what refuses them anyway is said first. */
export function byClick<S extends Seen>(seen: S | null, signing: Signing): S | null {
  const because = seen && whyNotByClick(signing, seen.step.kind);
  return seen && because ? { ...seen, whyNotDecide: seen.whyNotDecide ?? because, whyNotApproveAll: seen.whyNotApproveAll ?? because } : seen;
}
