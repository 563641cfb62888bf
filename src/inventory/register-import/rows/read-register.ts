import type { ImportField } from '../../../shared/import-vocab.js';
import { guessColumns } from '../columns/column-guess.rules.js';
import { findHeadings, type Headings } from '../columns/header-row.rules.js';
import { headerSignature } from '../columns/header-signature.js';
import { readTable } from '../reading/read-table.js';
import { FileProblem, type ReadingChoice, type SourceRow, type Table } from '../reading/table.js';
import { readRange } from '../values/number-range.rules.js';
import { readRow } from './read-row.js';
import type { ReadRow, RowReading } from './row-facts.js';
import { SeenInFile } from './row-identity.js';

/** Everything a person may decide about reading a file; null leaves it to the guess. */
export interface RegisterChoice extends ReadingChoice {
  headerRow: number | null;
}

/** What the file looks like before anything is decided. */
export interface RegisterLook extends Pick<Table, 'format' | 'encoding' | 'delimiter' | 'sheets' | 'sheet'> {
  headerRow: number;
  headerHeight: number;
  headers: string[];
  fields: (ImportField | null)[];
  samples: string[][];
  previewRows: SourceRow[];
  rowCount: number;
  /** Whether a number in some column names a range. */
  hasRanges: boolean;
  signature: string;
  /** A file of refused rows: what it does not name has not vanished. */
  partial: boolean;
}

const SAMPLE_ROWS = 200;
const SAMPLES_SHOWN = 5;
const PREVIEW_ROWS = 20;
const CELL_SHOWN = 200;

export async function lookAtRegister(bytes: Uint8Array, choice: RegisterChoice): Promise<RegisterLook> {
  const table = await readTable(bytes, choice);
  const { line, height, headers, rows } = headingsOf(table, choice);
  const columns = headers.map((_, index) => rows.slice(0, SAMPLE_ROWS).map(({ cells }) => (cells[index] ?? '').trim()));
  const fields = guessColumns(headers, columns);
  const numbers = fields.indexOf('number');
  return {
    format: table.format, encoding: table.encoding, delimiter: table.delimiter, sheets: table.sheets, sheet: table.sheet,
    headerRow: line, headerHeight: height, headers, fields,
    samples: columns.map((column) => column.filter(Boolean).slice(0, SAMPLES_SHOWN).map(short)),
    previewRows: rows.slice(0, PREVIEW_ROWS).map((row) => ({ line: row.line, cells: row.cells.map(short) })),
    rowCount: rows.length, hasRanges: numbers >= 0 && rows.some(({ cells }) => isRange(cells[numbers] ?? '')),
    signature: headerSignature(headers), partial: fields.includes('refusedFor'),
  };
}

/** Every row below the headings, read by the chosen columns. */
export async function* readRegister(bytes: Uint8Array, choice: RegisterChoice, reading: Omit<RowReading, 'headers'>): AsyncGenerator<ReadRow> {
  const { headers, rows } = headingsOf(await readTable(bytes, choice), choice);
  const seen = new SeenInFile();
  for (const row of rows) yield readRow(row, { ...reading, headers }, seen);
}

function headingsOf(table: Table, choice: RegisterChoice): Headings {
  const headings = findHeadings(table.rows, choice.headerRow);
  if (headings.rows.length === 0) throw new FileProblem('file-no-rows');
  return headings;
}

const short = (text: string): string => (text.length > CELL_SHOWN ? `${text.slice(0, CELL_SHOWN)}…` : text);
const isRange = (text: string): boolean => readRange(text.trim()) !== null;
