import { readTable } from '../inventory/register-import/reading/read-table.js';
import { columnsOf, type ImportRow } from '../people/import/import-columns.rules.js';
import { normaliseText } from '../shared/thai/normalise.js';

/** The rows of a file under our own names of columns, tidied; the first row that names two of them is the heading. */
export async function readRows<F extends string>(bytes: Uint8Array, words: Record<F, readonly string[]>): Promise<ImportRow<F>[]> {
  const { rows } = await readTable(bytes, {});
  const at = rows.findIndex((row) => columnsOf(row.cells, words).size >= 2);
  if (at < 0) throw new Error('No row of this file names the columns. Expected, for instance: ' + Object.keys(words).join(', '));
  const columns = columnsOf(rows[at]!.cells, words);
  return rows.slice(at + 1).map(({ line, cells }) => ({ line, values: valuesOf(cells, columns) })).filter((row) => Object.keys(row.values).length > 0);
}

function valuesOf<F extends string>(cells: readonly string[], columns: ReadonlyMap<number, F>): Partial<Record<F, string>> {
  const filled = [...columns].map(([index, field]): [F, string] => [field, normaliseText(cells[index] ?? '')]).filter(([, text]) => text !== '' && text !== '-');
  return Object.fromEntries(filled) as Partial<Record<F, string>>;
}
