import type { Letterhead } from '../paper-facts.js';

/** A pad of blank slips (ใบยืมสำรอง) for times in which the program cannot be reached: one page a number. Plain JSON. */
export interface OutagePadFacts {
  templateVersion: 1;
  letterhead: Letterhead;
  /** ISO instant. */
  printedAt: string;
  printedByName: string;
  slips: { number: string; code: string; url: string }[];
}
