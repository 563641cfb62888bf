import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import exceljs from 'exceljs';
import type { Sql } from '../../../database/sql.js';
import { ROW_PROBLEM_LABELS, filledIn } from '../../../shared/labels/register-import.js';
import type { Language } from '../../../shared/vocab.js';
import { rowsAfter, type StoredRow } from '../checking/import-row.store.js';
import type { ImportRecord } from '../register-import.store.js';

const BATCH = 500;
/** Known again when the mended file comes back: such a file names only what was refused, so nothing else has vanished. */
const REASON: Record<Language, string> = { th: 'เหตุที่ไม่รับ (Sujarit)', en: 'Refused for (Sujarit)' };
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** A cell that a spreadsheet would run as a formula is kept as text by an apostrophe, which the import takes off again. */
export const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The refused rows as they stood, with the reasons behind, to be mended and sent again. */
export function refusedCsv(db: Sql, record: ImportRecord, language: Language): Readable {
  return Readable.from(csvParts(db, record, language));
}

async function* csvParts(db: Sql, record: ImportRecord, language: Language): AsyncGenerator<string> {
  yield `\ufeff${stringify([headings(record, language)])}`;
  for await (const rows of refusedRows(db, record.id)) yield stringify(rows.map((row) => cellsOf(row, record, language)));
}

export function refusedXlsx(db: Sql, record: ImportRecord, language: Language): Readable {
  const stream = new PassThrough();
  writeXlsx(stream, db, record, language).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  return stream;
}

async function writeXlsx(stream: PassThrough, db: Sql, record: ImportRecord, language: Language): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream });
  const sheet = workbook.addWorksheet('refused');
  sheet.addRow(headings(record, language)).commit();
  for await (const rows of refusedRows(db, record.id)) for (const row of rows) sheet.addRow(cellsOf(row, record, language)).commit();
  sheet.commit();
  await workbook.commit();
}

async function* refusedRows(db: Sql, importId: string): AsyncGenerator<StoredRow[]> {
  for (let seq = 0; ;) {
    const rows = await rowsAfter(db, importId, 'refused', seq, BATCH);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    seq = last.seq;
  }
}

function headings({ options }: ImportRecord, language: Language): string[] {
  return [...options.look.headers.filter((_, index) => options.fields[index] !== 'refusedFor').map(guarded), REASON[language]];
}

function cellsOf({ cells, detail, line }: StoredRow, { options }: ImportRecord, language: Language): string[] {
  const own = options.look.headers.map((_, index) => cells[index] ?? '').filter((_, index) => options.fields[index] !== 'refusedFor');
  const reasons = detail.problems.map((problem) => {
    const message = filledIn(ROW_PROBLEM_LABELS[problem.code][language], { value: problem.value, line: problem.line });
    return problem.column === null ? message : `${problem.column}: ${message}`;
  });
  return [...own, `${line}: ${reasons.join(' / ')}`].map(guarded);
}
