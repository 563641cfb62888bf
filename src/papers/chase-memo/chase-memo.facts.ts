import type { BorrowerKind } from '../../shared/vocab.js';
import type { Letterhead, PaperAuthority, PaperPerson } from '../paper-facts.js';

/** Everything a memo that chases (ข้อ 211) prints. Plain JSON; instants are ISO-UTC, dates YYYY-MM-DD. */
export interface ChaseMemoFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead & { phone?: string };
  borrowerKind: BorrowerKind;
  /** Given by the records office afterwards; absent leaves dotted lines. */
  memoNumber?: string;
  memoOn?: string;
  /** ครั้งที่ */
  nth: number;
  draftedAt: string;
  to: PaperPerson;
  organisation?: string;
  /** Title of the head through whom it goes (ผ่าน). */
  through?: string;
  slipNumber: string;
  purpose: string;
  handedOverAt: string;
  dueAt: string;
  daysLate: number;
  /** What is still out. */
  things: { description: string; number?: string; quantity: number; unitWord: string }[];
  earlier: EarlierChase[];
  /** By when the things are asked back. */
  returnBy: string;
  storeName: string;
  /** หัวหน้าเจ้าหน้าที่, or who acts; absent name leaves it for ink. */
  signer: { name?: string; authority: PaperAuthority };
}

export interface EarlierChase {
  nth: number;
  /** By what, in words. */
  by: string;
  memoNumber?: string;
  recordedAt: string;
  deliveredAt?: string;
}
