import type { Workbook, Worksheet } from 'exceljs';
import { FileProblem, ROWS_AT_MOST, type SourceRow } from './table.js';
import { checkXlsx } from './xlsx-check.js';
import { cellText } from './xlsx-cell.js';

const COLUMNS_AT_MOST = 200;

export interface Sheets {
  sheets: string[];
  sheet: string;
  rows: SourceRow[];
}

/** The chosen sheet, else the one with most rows. A merged cell gives its value to every cell it covers. */
export async function readXlsx(bytes: Uint8Array, chosen: string | null): Promise<Sheets> {
  await checkXlsx(bytes);
  const worksheets = (await load(bytes)).worksheets;
  const sheet = worksheets.find(({ name }) => name === chosen) ?? fullest(worksheets);
  if (!sheet) throw new FileProblem('file-no-rows');
  if (sheet.actualRowCount > ROWS_AT_MOST) throw new FileProblem('file-too-many-rows', { limit: ROWS_AT_MOST });
  return { sheets: worksheets.map(({ name }) => name), sheet: sheet.name, rows: rowsOf(sheet) };
}

/** exceljs takes long to load and is needed for this format only. */
async function load(bytes: Uint8Array): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  } catch {
    throw new FileProblem('file-broken');
  }
  return workbook;
}

const fullest = (worksheets: readonly Worksheet[]): Worksheet | undefined =>
  [...worksheets].filter(({ state }) => state === 'visible').sort((a, b) => b.actualRowCount - a.actualRowCount)[0] ?? worksheets[0];

function rowsOf(sheet: Worksheet): SourceRow[] {
  const rows: SourceRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, line) => {
    const width = Math.min(row.cellCount, COLUMNS_AT_MOST);
    const cells = Array.from({ length: width }, (_, index) => cellText(row.getCell(index + 1)));
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
  });
  return rows;
}
