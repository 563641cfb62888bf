import { patternsOf, type HeaderWords } from '../columns/header-words.js';
import { readTable } from '../reading/read-table.js';
import { FileProblem, type SourceRow } from '../reading/table.js';
import { headingsOf, lookAtTable, type TableChoice, type TableLook } from './look-at-table.js';

/** A list is looked through on one page and taken in one go; a register may be longer. */
export const LIST_ROWS_AT_MOST = 3_000;

/** A short list of whatever kind, by the words its headings may have. */
export async function lookAtList(bytes: Uint8Array, choice: TableChoice, words: HeaderWords<string>): Promise<TableLook<string>> {
  const patterns = patternsOf(words);
  const table = await readTable(bytes, choice);
  const headings = headingsOf(table, choice, patterns);
  if (headings.rows.length > LIST_ROWS_AT_MOST) throw new FileProblem('file-too-many-rows', { limit: LIST_ROWS_AT_MOST });
  return lookAtTable(table, headings, patterns);
}

/** Every row below the headings, as it stands in the file. */
export async function readList(bytes: Uint8Array, choice: TableChoice, words: HeaderWords<string>): Promise<SourceRow[]> {
  return headingsOf(await readTable(bytes, choice), choice, patternsOf(words)).rows;
}
