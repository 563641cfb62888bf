import type { ImportField } from '../../../shared/import-vocab.js';
import { HEADER_PATTERNS } from '../columns/header-words.js';
import { readTable } from '../reading/read-table.js';
import { readRange } from '../values/number-range.rules.js';
import { headingsOf, lookAtTable, type TableChoice, type TableLook } from './look-at-table.js';
import { readRow } from './read-row.js';
import type { ReadRow, RowReading } from './row-facts.js';
import { SeenInFile } from './row-identity.js';

export type RegisterChoice = TableChoice;

export interface RegisterLook extends TableLook<ImportField> {
  /** Whether a number in some column names a range. */
  hasRanges: boolean;
  /** A file of refused rows: what it does not name has not vanished. */
  partial: boolean;
}

export async function lookAtRegister(bytes: Uint8Array, choice: RegisterChoice): Promise<RegisterLook> {
  const table = await readTable(bytes, choice);
  const headings = headingsOf(table, choice, HEADER_PATTERNS);
  const look = lookAtTable(table, headings, HEADER_PATTERNS);
  const numbers = look.fields.indexOf('number');
  return { ...look, hasRanges: numbers >= 0 && headings.rows.some(({ cells }) => isRange(cells[numbers] ?? '')), partial: look.fields.includes('refusedFor') };
}

/** Every row below the headings, read by the chosen columns. */
export async function* readRegister(bytes: Uint8Array, choice: RegisterChoice, reading: Omit<RowReading, 'headers'>): AsyncGenerator<ReadRow> {
  const { headers, rows } = headingsOf(await readTable(bytes, choice), choice, HEADER_PATTERNS);
  const seen = new SeenInFile();
  for (const row of rows) yield readRow(row, { ...reading, headers }, seen);
}

const isRange = (text: string): boolean => readRange(text.trim()) !== null;
