import { guessColumns } from '../columns/column-guess.rules.js';
import { findHeadings, type Headings } from '../columns/header-row.rules.js';
import { headerSignature } from '../columns/header-signature.js';
import type { FieldPatterns } from '../columns/header-words.js';
import { FileProblem, type ReadingChoice, type SourceRow, type Table } from '../reading/table.js';

/** Everything a person may decide about reading a file; null leaves it to the guess. */
export interface TableChoice extends ReadingChoice {
  headerRow: number | null;
}

/** What the file looks like before anything is decided. */
export interface TableLook<F extends string> extends Pick<Table, 'format' | 'encoding' | 'delimiter' | 'sheets' | 'sheet'> {
  headerRow: number;
  headerHeight: number;
  headers: string[];
  fields: (F | null)[];
  samples: string[][];
  previewRows: SourceRow[];
  rowCount: number;
  signature: string;
}

const SAMPLE_ROWS = 200;
const SAMPLES_SHOWN = 5;
const PREVIEW_ROWS = 20;
const CELL_SHOWN = 200;

export function lookAtTable<F extends string>(table: Table, { line, height, headers, rows }: Headings, patterns: readonly FieldPatterns<F>[]): TableLook<F> {
  const columns = headers.map((_, index) => rows.slice(0, SAMPLE_ROWS).map(({ cells }) => (cells[index] ?? '').trim()));
  return {
    format: table.format, encoding: table.encoding, delimiter: table.delimiter, sheets: table.sheets, sheet: table.sheet,
    headerRow: line, headerHeight: height, headers, fields: guessColumns(headers, columns, patterns),
    samples: columns.map((column) => column.filter(Boolean).slice(0, SAMPLES_SHOWN).map(short)),
    previewRows: rows.slice(0, PREVIEW_ROWS).map((row) => ({ line: row.line, cells: row.cells.map(short) })),
    rowCount: rows.length, signature: headerSignature(headers),
  };
}

/** The headings and the rows below them. Throws `FileProblem` where there are none. */
export function headingsOf(table: Table, { headerRow }: TableChoice, patterns: readonly FieldPatterns<string>[]): Headings {
  const headings = findHeadings(table.rows, headerRow, patterns);
  if (headings.rows.length === 0) throw new FileProblem('file-no-rows');
  return headings;
}

const short = (text: string): string => (text.length > CELL_SHOWN ? `${text.slice(0, CELL_SHOWN)}…` : text);
