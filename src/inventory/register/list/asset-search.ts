import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../../../config.js';
import type { Sql } from '../../../database/sql.js';
import { normaliseForSearch } from '../../../shared/thai/normalise.js';
import type { AssetSort } from '../../../shared/vocab.js';

/** What a search comes to, before it meets filters and sort. */
export interface FoundBySearch {
  /** On `assets a`. */
  condition: Statement;
  /** Few enough that the database should begin with them, not with the sort's index. */
  isNarrow: boolean;
}

const FEW = 2_000;
const TRIGRAM = 3;

const containing = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
const isLong = (word: string): boolean => [...word].length >= TRIGRAM;

/** A condition for the words of a search; null when there are none. */
export async function searchAssets(db: Sql, q: string | undefined, sort: AssetSort): Promise<FoundBySearch | null> {
  const words = normaliseForSearch(q ?? '').split(' ').filter(Boolean);
  if (!words.length) return null;
  if (ENGINE === 'postgres') return { condition: onPostgres(words, sort), isNarrow: false };
  const numbers = await db.query<{ id: number }>(sql`${inIndex(words)} limit ${FEW + 1}`);
  if (numbers.length > FEW) return { condition: sql`a.search_no in (${inIndex(words)})`, isNarrow: false };
  const list = JSON.stringify(numbers.map((row) => row.id));
  return { condition: sql`a.search_no in (select value from json_each(${list}))`, isNarrow: true };
}

/**
 * What is searched for stands together in the order of names and of numbers, often far from the page asked for: there
 * the finds are gathered first, where the planner would walk the index hoping to meet them soon.
 */
function onPostgres(words: string[], sort: AssetSort): Statement {
  const found = (text: Statement): Statement => join(words.map((word) => sql`${text} like ${containing(word)}`), ' and ');
  const isTogether = sort === 'name' || sort === 'number';
  return isTogether ? sql`a.search_no in (select f.search_no from assets f where ${found(sql`f.search_text`)} offset 0)` : found(sql`a.search_text`);
}

/** Long words through the trigram index; short ones by reading the index's copy of the text, which is far narrower than the register. */
function inIndex(words: string[]): Statement {
  const long = words.filter(isLong).map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
  const short = words.filter((word) => !isLong(word));
  if (!long) return sql`select id from asset_search_content where ${join(short.map((word) => sql`c0 like ${containing(word)} escape '\\'`), ' and ')}`;
  return sql`select rowid as id from asset_search where ${join([sql`asset_search match ${long}`, ...short.map((word) => sql`instr(search_text, ${word}) > 0`)], ' and ')}`;
}
