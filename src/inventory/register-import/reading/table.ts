import type { Delimiter, Encoding, ImportFormat } from '../../../shared/import-vocab.js';

/** One row as it stands in the file; `line` is the line (CSV) or row (XLSX) where it starts, counted from 1. */
export interface SourceRow {
  line: number;
  cells: string[];
}

export interface Table {
  format: ImportFormat;
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  sheets: string[];
  sheet: string | null;
  rows: SourceRow[];
}

/** What the person chose; what is left out is guessed. */
export interface ReadingChoice {
  encoding?: Encoding | null;
  delimiter?: Delimiter | null;
  sheet?: string | null;
}

export type FileProblemCode =
  | 'file-empty' | 'file-old-excel' | 'file-not-a-table' | 'file-broken' | 'file-too-big-inside' | 'file-too-slow'
  | 'file-too-many-rows' | 'file-locked' | 'file-no-rows';

/** The file itself cannot be read: nothing of it is taken. */
export class FileProblem extends Error {
  constructor(readonly code: FileProblemCode, readonly facts: Record<string, string | number> = {}) {
    super(code);
  }
}

export const ROWS_AT_MOST = 200_000;
export const CELL_AT_MOST = 20_000;
