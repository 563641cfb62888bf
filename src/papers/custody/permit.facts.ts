import type { Letterhead, PaperAuthority, PaperPerson } from '../paper-facts.js';

/** Everything a take-out permit (ใบอนุญาตนำทรัพย์สินออกนอกสถานที่) prints. */
export interface PermitFacts {
  templateVersion: 1;
  thaiDigits: boolean;
  letterhead: Letterhead;
  number: string;
  holder: PaperPerson;
  askedAt: string;
  things: { description: string; number?: string }[];
  /** YYYY-MM-DD, both days included. */
  startsOn: string;
  endsOn: string;
  place: string;
  reason: string;
  decision: { at: string; by: PaperPerson; authority: PaperAuthority };
  /** Withdrawn or revoked since: printed across the head, so that no reprint passes the gate. */
  isRevoked: boolean;
  verificationCode: string;
  verifyUrl: string;
}
