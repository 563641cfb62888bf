import type { CustodyDocument } from '../../shared/vocab.js';
import type { Letterhead, PaperPerson } from '../paper-facts.js';

/** Everything a hand-back list prints: what one person has of the agency's, on loan and in custody. */
export interface HandBackFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
  person: PaperPerson;
  /** YYYY-MM-DD */
  leavingOn?: string;
  printedAt: string;
  lines: HandBackLine[];
}

export interface HandBackLine {
  kind: 'custody' | 'loan';
  description: string;
  number?: string;
  quantity: number;
  unitWord: string;
  /** Store or unit that takes it back. */
  giveBackAt: string;
  paper: { kind: CustodyDocument; number: string; on: string } | { kind: 'slip'; number: string; dueAt: string };
}
