import type { ImportField, RangeChoice, RowNote, RowProblem } from '../../../shared/import-vocab.js';
import type { AssetKind, Condition, FundKind } from '../../../shared/vocab.js';

/** How the columns of a file are to be read. */
export interface RowReading {
  headers: string[];
  /** One field per column; null is kept under its heading. */
  fields: (ImportField | null)[];
  rangeChoice: RangeChoice;
  /** Today in Bangkok: nothing was acquired later. */
  today: string;
}

/** The values of one row, in the units of the register: satang, C.E. days, closed words. Names stay names here. */
export interface RegisterValues {
  description: string;
  gfmisNumber: string | null;
  brand: string | null;
  model: string | null;
  serial: string | null;
  acquiredOn: string | null;
  documentNumber: string | null;
  priceSatang: number | null;
  unitWord: string | null;
  seller: string | null;
  fundKind: FundKind | null;
  acquiredWay: string | null;
  unitName: string | null;
  personName: string | null;
  siteName: string | null;
  storeName: string | null;
  roomName: string | null;
  placeName: string | null;
  condition: Condition;
  className: string | null;
  classCode: string | null;
  kind: AssetKind | null;
  accessories: string[];
  note: string | null;
  /** What has no field: heading → text as in the file. */
  extra: Record<string, string>;
}

export interface ProblemFact {
  code: RowProblem;
  column: string | null;
  value: string | null;
  /** Line of the first row with the same number. */
  line?: number;
}

export interface NoteFact {
  code: RowNote;
  column: string | null;
  value: string | null;
  to: string | null;
}

/** One asset, or one pool, that a row stands for. */
export interface Thing {
  kind: 'asset' | 'pool';
  number: string | null;
  /** Which of the row's things: 0 … n−1. */
  part: number;
  quantity: number;
}

export interface ReadRow {
  line: number;
  /** As in the file, for the file of refused rows. */
  cells: string[];
  /** Same cells, same fingerprint; the asset number and running numbers do not count. */
  fingerprint: string;
  /** The n-th row of the file with this fingerprint, from 1. */
  nth: number;
  values: RegisterValues;
  things: Thing[];
  problems: ProblemFact[];
  notes: NoteFact[];
}
