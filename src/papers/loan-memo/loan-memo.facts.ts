import type { LoanSlipFacts } from '../loan-slip/loan-slip.facts.js';

/** A request printed to be signed (เสนอแฟ้ม). Plain JSON: same facts, same bytes. */
export interface LoanMemoFacts {
  templateVersion: 1;
  /** The slip as it would be, its approval still to be signed in ink; its code and address are those of the memo. */
  slip: LoanSlipFacts;
  /** The clause by which this post decides, e.g. "ข้อ 208 (2)". */
  rule: string;
  printedAt: string;
}

/** A folder: each memo begins on a page of its own. */
export interface LoanFolderFacts {
  memos: LoanMemoFacts[];
}
