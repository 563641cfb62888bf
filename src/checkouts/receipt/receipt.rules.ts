import { bangkokDate } from '../../shared/calendar.js';
import type { RefusalCode } from '../../shared/refusals.js';
import type { FileKind, ReceiptKind } from '../../shared/vocab.js';

export interface Receipt {
  code?: string | undefined;
  signature?: string | undefined;
  photo?: string | undefined;
}

export interface ReceiptFile {
  kind: FileKind;
  uploadedBy: string;
  uploadedAt: string;
  /** It already proves another receipt. */
  isUsed: boolean;
}

/** What is out since before the office began was received by no proof of ours. */
export type ProofKind = Exclude<ReceiptKind, 'opening'>;

/** Which of the three proofs was given; null when none or more than one. */
export function receiptKind(receipt: Receipt): ProofKind | null {
  const given = (['code', 'signature', 'photo'] as const).filter((kind) => receipt[kind]);
  return given.length === 1 ? given[0]! : null;
}

/** `guesses`: wrong codes given for this slip today, by anybody. */
export const whyNotGuess = (guesses: number, limit: number): RefusalCode | null => (guesses < limit ? null : 'checkouts.too-many-guesses');

/** A signature or photo is made at this counter, today, for this receipt. */
export function whyNotReceiptFile(kind: 'signature' | 'photo', file: ReceiptFile | null, actorId: string, now: Date): RefusalCode | null {
  const kinds: readonly FileKind[] = kind === 'signature' ? ['signature'] : ['photo', 'paper'];
  const fits = file !== null && kinds.includes(file.kind) && file.uploadedBy === actorId && !file.isUsed && bangkokDate(file.uploadedAt) === bangkokDate(now);
  return fits ? null : 'checkouts.receipt-file-unfit';
}
