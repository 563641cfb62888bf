import type { RefusalCode } from '../../shared/refusals.js';
import type { Condition } from '../../shared/vocab.js';

export interface Thing {
  condition: Condition;
  isLendable: boolean;
  /** An open checkout line stands for it. */
  isOut: boolean;
}

export interface LineBalance {
  /** Null before the decision; 0 when refused. */
  approvedQuantity: number | null;
  outQuantity: number;
}

export const stillToHandOver = (line: LineBalance): number => Math.max(0, (line.approvedQuantity ?? 0) - line.outQuantity);

/** Hard stop: never a thing that is damaged, on its way to disposal, disposed, not lendable, or already out. */
export function whyNotLeave(thing: Thing): RefusalCode | null {
  if (thing.condition !== 'usable') return 'checkouts.thing-not-usable';
  if (!thing.isLendable) return 'checkouts.thing-not-lendable';
  return thing.isOut ? 'checkouts.thing-already-out' : null;
}

/** An approval is per line and per number. */
export function whyNotOnLine(line: LineBalance, quantity: number): RefusalCode | null {
  if (!line.approvedQuantity) return 'checkouts.line-not-approved';
  const left = stillToHandOver(line);
  if (left === 0) return 'checkouts.line-complete';
  return quantity > left ? 'checkouts.more-than-approved' : null;
}
