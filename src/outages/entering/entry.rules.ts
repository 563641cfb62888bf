import type { RefusalCode } from '../../shared/refusals.js';
import type { OutageSlipState } from '../../shared/outages/outage-words.js';

export interface Numbered {
  state: OutageSlipState;
  /** It was entered, the record spoke against it, and nobody has reviewed it yet. */
  isOpenConflict: boolean;
}

/** A number is used once; what stands in conflict with the record is entered again once the record is mended. */
export function whyNotNumber({ state, isOpenConflict }: Numbered): RefusalCode | null {
  if (state === 'spoiled') return 'outages.number-spoiled';
  return state === 'unused' || isOpenConflict ? null : 'outages.number-used';
}

export interface Duties {
  recorderId: string;
  borrowerId: string;
  signerId: string;
  handedOverBy: string;
  /** A named exception order lets duties meet in who handed over. */
  hasException: boolean;
}

/** As everywhere: who borrows, who approves, who hands over and who writes the approval down are kept apart (R03). */
export function whyNotApart({ recorderId, borrowerId, signerId, handedOverBy, hasException }: Duties): RefusalCode | null {
  if (borrowerId === recorderId) return 'outages.own';
  if (signerId === recorderId) return 'paper.own-signature';
  if (hasException) return null;
  if (handedOverBy === recorderId) return 'outages.recorder-handed-over';
  if (handedOverBy === borrowerId) return 'outages.borrower-handed-over';
  return handedOverBy === signerId ? 'outages.approver-handed-over' : null;
}

/** Settled once, and not by who entered it. */
export function whyNotSettle(entry: { isOpenConflict: boolean; recordedBy: string }, personId: string): RefusalCode | null {
  if (!entry.isOpenConflict) return 'outages.not-in-conflict';
  return entry.recordedBy === personId ? 'outages.own-entry' : null;
}
