import type { SourceRow } from '../reading/table.js';
import { fieldsNamedBy } from './column-guess.rules.js';
import type { FieldPatterns } from './header-words.js';

export interface Headings {
  /** Line of the first row of headings; 0 where the file has none. */
  line: number;
  height: 1 | 2;
  headers: string[];
  /** Rows below the headings. */
  rows: SourceRow[];
}

const LOOK_AT = 30;
const DATA_LIKE = /^[\d.,/\-: ๐-๙]{3,}$|\d{3,}-\d{3,}|@|https?:/;

/** The row (or two) that names most fields; titles above are passed over. `chosen` is the person's word: a line, 0 for none. */
export function findHeadings(rows: readonly SourceRow[], chosen: number | null, patterns: readonly FieldPatterns<string>[]): Headings {
  if (chosen === 0 || rows.length === 0) return withoutHeadings(rows);
  const positions = chosen === null ? rows.slice(0, LOOK_AT).map((_, index) => index) : [rows.findIndex(({ line }) => line === chosen)].filter((at) => at >= 0);
  let best = { score: chosen === null ? 1 : -2, at: -1, height: 1 as 1 | 2 };
  for (const at of positions) {
    for (const height of [1, 2] as const) {
      const score = scoreOf(rows, at, height, patterns);
      if (score > best.score) best = { score, at, height };
    }
  }
  if (best.at < 0) return firstFullRow(rows);
  return headingsAt(rows, best.at, best.height);
}

function scoreOf(rows: readonly SourceRow[], at: number, height: 1 | 2, patterns: readonly FieldPatterns<string>[]): number {
  const lower = rows[at + 1];
  if ((rows[at]?.cells ?? []).filter((cell) => DATA_LIKE.test(cell.trim())).length > 1) return -1;
  if (height === 2 && (!lower || lower.cells.some((cell) => DATA_LIKE.test(cell.trim())))) return -1;
  return fieldsNamedBy(headersAt(rows, at, height), patterns);
}

/** No word was recognised: the first row as wide as the table whose cells are all words, else none. */
function firstFullRow(rows: readonly SourceRow[]): Headings {
  const width = Math.max(...rows.slice(0, LOOK_AT).map((row) => filled(row)));
  const at = rows.findIndex((row) => filled(row) === width);
  const row = rows[at];
  if (!row || rows.length < 2 || row.cells.some((cell) => DATA_LIKE.test(cell.trim()))) return withoutHeadings(rows);
  return headingsAt(rows, at, 1);
}

function headingsAt(rows: readonly SourceRow[], at: number, height: 1 | 2): Headings {
  const below = rows.slice(at + height);
  return { line: rows[at]?.line ?? 0, height, headers: named(headersAt(rows, at, height)), rows: isNumbersOfColumns(below[0]) ? below.slice(1) : below };
}

/** Two rows are joined: a group heading reaches right over the blanks beside it, a heading merged downwards stands once. */
function headersAt(rows: readonly SourceRow[], at: number, height: 1 | 2): string[] {
  const upper = tidy(rows[at]);
  if (height === 1) return upper;
  const lower = tidy(rows[at + 1]);
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const above = upper[index] ?? '';
    const below = lower[index] ?? '';
    if (above !== '') group = above;
    const over = above === '' && below !== '' ? group : above;
    return over === below ? over : `${over} ${below}`.trim();
  });
}

const tidy = (row: SourceRow | undefined): string[] => (row?.cells ?? []).map((cell) => cell.replace(/[\s\u00a0\ufeff]+/g, ' ').trim());
const filled = (row: SourceRow): number => new Set(row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
const named = (headers: readonly string[]): string[] => headers.map((header, index) => header || `คอลัมน์ ${index + 1}`);

function withoutHeadings(rows: readonly SourceRow[]): Headings {
  const width = Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  return { line: 0, height: 1, headers: named(Array.from({ length: width }, () => '')), rows: [...rows] };
}

/** Printed registers number their columns below the headings: (1) (2) (3). */
function isNumbersOfColumns(row: SourceRow | undefined): boolean {
  const cells = tidy(row).filter((cell) => cell !== '');
  return cells.length > 2 && cells.every((cell, index) => /^\(?\d{1,2}\)?$/.test(cell) && Number(cell.replace(/\D/g, '')) === index + 1);
}
