import type { ReturnCondition } from '../../shared/vocab.js';
import type { Letterhead, PaperPerson } from '../paper-facts.js';

/** Everything a return receipt (ใบรับคืน) prints: what one person brought back at once, from one loan or several. */
export interface ReturnReceiptFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
  /** Number of the receipt as issued, where the agency numbers them. */
  number?: string;
  storeName: string;
  returnedBy: PaperPerson;
  takenBackBy: PaperPerson;
  /** When the things came back (ISO instant); lateness counts from here. */
  receivedAt: string;
  /** When it was entered, where that was later, with the reason. */
  recordedLater?: { at: string; reason: string };
  lines: ReceiptLine[];
  /** What is still out on each slip after this return; a slip not listed is closed. */
  stillOut: { slipNumber: string; pieces: number }[];
  verificationCode: string;
  verifyUrl: string;
}

export interface ReceiptLine {
  slipNumber: string;
  borrowerName: string;
  /** Name with brand, model and serial number, as one text. */
  description: string;
  number?: string;
  quantity: number;
  unitWord: string;
  condition: ReturnCondition;
  accessories?: string;
  note?: string;
  /** Whole days after the due time; 0 when in time. */
  daysLate: number;
}
