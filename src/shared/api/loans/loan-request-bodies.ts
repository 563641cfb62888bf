import type { BorrowerKind, DecisionOutcome, LineOutcome } from '../../vocab.js';

export interface BorrowerBody {
  kind: BorrowerKind;
  /** Employee; absent = myself. */
  personId?: string;
  organisation?: string;
  contactName?: string;
  phone?: string;
  letterNumber?: string;
  /** YYYY-MM-DD, C.E. */
  letterOn?: string;
  /** The officer who vouches for an outsider. */
  sponsorId?: string;
}

/** An asset, or one (or a number) of a catalogue entry. */
export interface LineBody {
  assetId?: string;
  entryId?: string;
  quantity?: number;
}

export interface LoanRequestBody {
  borrower: BorrowerBody;
  lines: LineBody[];
  purpose: string;
  /** Document reference; for outside use either this or `orderedBy`. */
  reference?: string;
  orderedBy?: string;
  siteId?: string;
  placeText?: string;
  /** ISO instants with offset. */
  startsAt: string;
  dueAt: string;
  /** Submit at once in the same transaction; default: keep as draft. */
  submit?: boolean;
}

/** Lines, if given, replace all lines; they must stay with the same responsible unit. */
export type LoanRequestEdit = Partial<Omit<LoanRequestBody, 'submit'>>;

export interface DecisionLineBody {
  lineId: string;
  outcome: LineOutcome;
  /** At most the quantity asked for; absent = all of it. */
  quantity?: number;
  reason?: string;
}

export interface DecisionBody {
  outcome: DecisionOutcome;
  /** Of 'approve': absent = all lines; a line not named is approved as asked. */
  lines?: DecisionLineBody[];
  /** Of 'opinion'. */
  favourable?: boolean;
  reason?: string;
}
