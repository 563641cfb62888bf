import { parse } from 'csv-parse/sync';
import type { Delimiter } from '../../../shared/import-vocab.js';
import { FileProblem, ROWS_AT_MOST, type SourceRow } from './table.js';

const LINE_END = /\r\n|\n|\r/;

/**
 * Ragged rows are kept as they are. `line` is where the row starts, also after a quoted line break.
 * Quotation marks in the middle of a cell (a 15" screen) are ordinary letters.
 */
export function readCsv(text: string, delimiter: Delimiter): SourceRow[] {
  const records = quotedRecords(text, delimiter);
  if (records.length > ROWS_AT_MOST) throw new FileProblem('file-too-many-rows', { limit: ROWS_AT_MOST });
  const lines = text.split(LINE_END);
  const rows: SourceRow[] = [];
  let line = 1;
  for (const cells of records) {
    const height = 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    if (height > 1 && hasSwallowedRows(cells, delimiter)) rows.push(...lineByLine(lines, line, height, delimiter));
    else rows.push({ line, cells });
    line += height;
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** A quotation mark never closed takes in the rest of the file; it is closed at the end and cut apart again below. */
function quotedRecords(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, options(delimiter, '"'));
  } catch {
    try {
      return parse(`${text}"`, options(delimiter, '"'));
    } catch {
      return parse(text, options(delimiter, null));
    }
  }
}

const options = (delimiter: Delimiter, quote: '"' | null) => ({
  bom: true, delimiter, quote, relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'],
});

const breaksIn = (cell: string): number => (/[\r\n]/.test(cell) ? cell.split(LINE_END).length - 1 : 0);

/** A note may hold line breaks; a note that holds whole rows is a stray quotation mark, and those rows must not be lost. */
function hasSwallowedRows(cells: readonly string[], delimiter: Delimiter): boolean {
  const width = Math.max(cells.length, 3);
  return cells.some((cell) => {
    const inner = cell.split(LINE_END).slice(1);
    return inner.some((line) => line.split(delimiter).length >= Math.max(3, width / 2));
  });
}

function lineByLine(lines: readonly string[], from: number, height: number, delimiter: Delimiter): SourceRow[] {
  return lines.slice(from - 1, from - 1 + height).map((text, index) => ({ line: from + index, cells: oneLine(text, delimiter) }));
}

function oneLine(text: string, delimiter: Delimiter): string[] {
  try {
    return parse(text, options(delimiter, '"'))[0] ?? [];
  } catch {
    return parse(text, options(delimiter, null))[0] ?? [];
  }
}
