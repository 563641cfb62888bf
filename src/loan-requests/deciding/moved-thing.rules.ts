import type { Because } from '../../shared/refusals.js';

export interface PlacedLine {
  description: string;
  movedTo: string | null;
}

/** ข้อ 208: who approves follows from whose thing it is. What moved in the register since it was asked for is for another chain, and is asked for anew. */
export function whyNotWhereAsked(lines: readonly PlacedLine[]): Because | null {
  const moved = lines.find((line) => line.movedTo !== null);
  return moved ? { code: 'loans.thing-moved', facts: { description: moved.description, now: moved.movedTo } } : null;
}
