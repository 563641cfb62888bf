import type { Because } from '../../shared/refusals.js';

export interface AskedLine {
  description: string;
  /** Class and unit of now, where they are no longer those it was asked for under. */
  movedTo: string | null;
  isUnfit: 0 | 1;
}

/** ข้อ 208: who approves follows from whose thing it is, so what moved in the register is asked for anew. What was damaged or withdrawn from lending is promised to nobody. */
export function whyNotAsAsked(lines: readonly AskedLine[]): Because | null {
  const moved = lines.find((line) => line.movedTo !== null);
  if (moved) return { code: 'loans.thing-moved', facts: { description: moved.description, now: moved.movedTo } };
  const unfit = lines.find((line) => line.isUnfit === 1);
  return unfit ? { code: 'loans.thing-unfit', facts: { description: unfit.description } } : null;
}
