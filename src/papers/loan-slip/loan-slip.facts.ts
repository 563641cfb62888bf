import type { BorrowerKind, EditionEvent, EmergencyMeans, ReceiptKind, ReturnCondition } from '../../shared/vocab.js';
import type { Letterhead, PaperAuthority, PaperPerson } from '../paper-facts.js';

/** The drawing of slips frozen from now on: template 2 keeps up to seven lines on page one however long their words. */
export const SLIP_TEMPLATE = 2;

/** Everything a loan slip (ใบยืม) prints. Plain JSON: same facts, same bytes. Instants are ISO-UTC, dates YYYY-MM-DD. */
export interface LoanSlipFacts {
  /** An edition is drawn as when it was frozen. */
  templateVersion: 1 | typeof SLIP_TEMPLATE;
  /** ๐–๙ for the paper's own figures; numbers of assets, serials and codes stay as registered. */
  thaiDigits: boolean;
  letterhead: Letterhead;
  /** As issued, e.g. "ย. 12/2570". */
  number: string;
  /** B.E. */
  fiscalYear: number;
  writtenAt: string;
  writtenOn: string;
  /** Title of the post that decides, printed after "เรียน". */
  addressedTo: string;
  borrower: SlipBorrower;
  /** When the borrower sent or confirmed the request themselves; absent prints a dotted line for ink. */
  signedByBorrowerAt?: string;
  /** Who wrote the form for the borrower (ทำรายการแทน). */
  filledInBy?: PaperPerson;
  purpose: string;
  reference?: string;
  orderedBy?: string;
  place: { name: string; isInside: boolean };
  startsAt: string;
  dueAt: string;
  /** Granted later dues, the first first; `dueAt` is the last of them. */
  extensions?: SlipExtension[];
  /** Left before the approval, on an officer's word. */
  emergency?: SlipEmergency;
  lines: SlipLine[];
  opinions: SlipOpinion[];
  approval: SlipApproval;
  /** One per hand-over; empty prints dotted lines for ink. */
  handovers: SlipHandover[];
  /** One per return; empty prints dotted lines for ink. */
  returns: SlipReturn[];
  edition: { number: number; event: EditionEvent; at: string };
  verificationCode: string;
  verifyUrl: string;
}

export interface SlipBorrower {
  kind: BorrowerKind;
  person: PaperPerson;
  /** The borrowing agency, or the organisation an outside person works for. */
  organisation?: string;
  address?: string;
  /** The borrowing agency's letter. */
  letter?: { number: string; writtenOn: string };
  /** Outside person: "ยืมในฐานะ". */
  asWhom?: string;
  /** Officer who vouches for an outside person, or is responsible for contract and temporary staff. */
  sponsor?: PaperPerson;
}

export interface SlipLine {
  /** Name with brand, model and serial number, as one text. */
  description: string;
  quantity: number;
  unitWord: string;
  /** Asset or pool number exactly as registered; absent while a request by kind is not yet bound. */
  number?: string;
  accessories?: string;
  condition?: string;
  /** Like for like: what had been approved, and why another was handed over. */
  swappedFor?: { description: string; number?: string; reason: string };
}

export interface SlipOpinion {
  postTitle: string;
  outcome: 'favourable' | 'unfavourable' | 'no-opinion' | 'awaited';
  words?: string;
  by?: PaperPerson;
  authority?: PaperAuthority;
  at?: string;
  /** Signed in ink; `at` is then when it was recorded. */
  paper?: { signedOn: string; recordedBy: string };
}

export type SlipApproval =
  | { form: 'electronic'; by: PaperPerson; authority: PaperAuthority; at: string; note?: string }
  | { form: 'paper'; by: PaperPerson; authority: PaperAuthority; signedOn: string; recordedBy: PaperPerson; recordedAt: string; note?: string }
  | { form: 'ink'; postTitle: string }
  /** Out before the office began: nobody approved it, and the paper says so. YYYY-MM-DD. */
  | { form: 'opening'; regulariseOn: string }
  /** Left already; the post has to ratify it. Instant. */
  | { form: 'awaited'; postTitle: string; ratifyBy: string }
  /** The lawful approver did not ratify what had left: it comes back at once. */
  | { form: 'refused'; by: PaperPerson; authority: PaperAuthority; at: string; reason: string };

/** ส่งมอบเร่งด่วน: on whose word, how that officer was reached, why, and when. */
export interface SlipEmergency {
  officer: PaperPerson;
  reachedBy: EmergencyMeans;
  reason: string;
  at: string;
}

/** ขยายเวลา: by whom it was granted, and from when to when. */
export interface SlipExtension {
  from: string;
  until: string;
  by: PaperPerson;
  authority: PaperAuthority;
  at: string;
}

export interface SlipHandover {
  at: string;
  /** When it was entered, where that was later, with the reason. */
  recordedLater?: { at: string; reason: string };
  handedOverBy: PaperPerson;
  receivedBy: PaperPerson;
  receipt: ReceiptKind;
  /** Drawn on the glass; the picture comes with the images under this id. */
  signatureFileId?: string;
  /** Numbers of lines, from 1. */
  lineNumbers: number[];
}

export interface SlipReturn {
  /** When the things came back; lateness counts from here. */
  receivedAt: string;
  /** When it was entered, where that was later, with the reason. */
  recordedLater?: { at: string; reason: string };
  returnedBy: PaperPerson;
  takenBackBy: PaperPerson;
  items: { lineNumber: number; quantity: number; condition: ReturnCondition; accessories?: string; note?: string }[];
}
