import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { Sql } from '../../../database/sql.js';
import { guarded } from '../../../shared/files/formula-guard.js';
import { sheetPage } from '../../../shared/files/sheet-page.js';
import { ROW_PROBLEM_LABELS, filledIn } from '../../../shared/labels/register-import.js';
import type { Language } from '../../../shared/vocab.js';
import { rowsAfter, type StoredRow } from '../checking/import-row.store.js';
import type { ImportRecord } from '../register-import.store.js';

const BATCH = 500;
/** Letters wide; the reasons stand last. */
const [CELL_WIDTH, REASON_WIDTH] = [18, 80];
/** Known again when the mended file comes back: such a file names only what was refused, so nothing else has vanished. */
export const REFUSED_FOR: Record<Language, string> = { th: 'เหตุที่ไม่รับ (Sujarit)', en: 'Refused for (Sujarit)' };

/** A file to mend: its headings, and its rows as they come. */
export interface Mendable {
  headings: string[];
  rows: AsyncIterable<string[][]>;
}

/** The refused rows as they stood, with the reasons behind, to be mended and sent again. */
export const refusedCsv = (db: Sql, record: ImportRecord, language: Language): Readable => csvToMend(mendable(db, record, language));
export const refusedXlsx = (db: Sql, record: ImportRecord, language: Language): Readable => xlsxToMend(mendable(db, record, language));

export const csvToMend = (file: Mendable): Readable => Readable.from(csvParts(file));

async function* csvParts({ headings, rows }: Mendable): AsyncGenerator<string> {
  yield `\ufeff${stringify([headings.map(guarded)])}`;
  for await (const batch of rows) yield stringify(batch.map((cells) => cells.map(guarded)));
}

export function xlsxToMend(file: Mendable): Readable {
  const stream = new PassThrough();
  writeXlsx(stream, file).catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))));
  return stream;
}

async function writeXlsx(stream: PassThrough, { headings, rows }: Mendable): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream });
  const sheet = workbook.addWorksheet('refused', { pageSetup: sheetPage('A4', 1) });
  sheet.columns = headings.map((_, at) => ({ width: at === headings.length - 1 ? REASON_WIDTH : CELL_WIDTH }));
  sheet.addRow(headings.map(guarded)).commit();
  for await (const batch of rows) for (const cells of batch) sheet.addRow(cells.map(guarded)).commit();
  sheet.commit();
  await workbook.commit();
}

function mendable(db: Sql, record: ImportRecord, language: Language): Mendable {
  const { look, fields } = record.options;
  return { headings: [...look.headers.filter((_, index) => fields[index] !== 'refusedFor'), REFUSED_FOR[language]], rows: refusedRows(db, record, language) };
}

async function* refusedRows(db: Sql, record: ImportRecord, language: Language): AsyncGenerator<string[][]> {
  for (let seq = 0; ;) {
    const rows = await rowsAfter(db, record.id, 'refused', seq, BATCH);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => cellsOf(row, record, language));
    seq = last.seq;
  }
}

function cellsOf({ cells, detail, line }: StoredRow, { options }: ImportRecord, language: Language): string[] {
  const own = options.look.headers.map((_, index) => cells[index] ?? '').filter((_, index) => options.fields[index] !== 'refusedFor');
  const reasons = detail.problems.map((problem) => {
    const message = filledIn(ROW_PROBLEM_LABELS[problem.code][language], { value: problem.value, line: problem.line });
    return problem.column === null ? message : `${problem.column}: ${message}`;
  });
  return [...own, `${line}: ${reasons.join(' / ')}`];
}
