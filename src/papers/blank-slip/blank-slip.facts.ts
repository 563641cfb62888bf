import type { Letterhead } from '../paper-facts.js';

/** The agency's blank loan form (แบบใบยืม), open to anybody: no number, no code, no name of anybody. Plain JSON. */
export interface BlankSlipFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
}
