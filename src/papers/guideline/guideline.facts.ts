import type { Letterhead } from '../paper-facts.js';

/** Everything a printed guideline says; no name of anybody. */
export interface GuidelineFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
  title: string;
  /** Null for a draft. */
  published: { number: number; fromOn: string; publishedAt: string; by: string } | null;
  lesson: string[];
  sections: { title: string; paragraphs: string[] }[];
  flows: { title: string; steps: { words: string; notes: string[] }[] }[];
  /** When the settings behind the flow chart were read. */
  drawnAt: string;
}
