import type { Letterhead } from '../paper-facts.js';

/** An order (คำสั่ง) that lets duties of a loan meet in one person, to be numbered, dated and signed in ink. Plain JSON; dates YYYY-MM-DD. */
export interface ExceptionOrderFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
  /** ISO instant. */
  draftedAt: string;
  person: { name: string; position: string };
  /** Why the duties cannot be kept apart, e.g. "หน่วยงานมีเจ้าหน้าที่พัสดุคนเดียว". */
  reason: string;
  fromOn: string;
  /** Absent means until further notice. */
  untilOn?: string;
  /** The head of the agency; an absent name leaves it for ink. */
  signer: { title: string; name?: string };
}
