import sql, { join, raw, type Sql } from 'sql-template-tag';

type Value = string | number | boolean | null | Uint8Array | undefined;
type Row = Record<string, Value>;

const columnOf = (property: string): string => `"${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
const column = (property: string): Sql => raw(columnOf(property));
const valueOf = (value: Value): Exclude<Value, undefined | boolean> => (value === undefined ? null : typeof value === 'boolean' ? Number(value) : value);

/** `insert` of one or many rows of the same shape; property names are columns in camelCase. */
export function insertInto(table: string, rows: object | readonly object[]): Sql {
  const list = (Array.isArray(rows) ? rows : [rows]) as Row[];
  const properties = Object.keys(list[0]!);
  const tuples = list.map((row) => join(properties.map((property) => valueOf(row[property])), ',', '(', ')'));
  return sql`${headOf(table, properties)} values ${join(tuples)}`;
}

const heads = new Map<string, Sql>();

function headOf(table: string, properties: readonly string[]): Sql {
  const key = `${table} ${properties.join()}`;
  const known = heads.get(key) ?? raw(`insert into "${table}" (${properties.map(columnOf).join()})`);
  if (!heads.has(key)) heads.set(key, known);
  return known;
}

/** Whether a row holds these values already: then there is nothing to write, and nothing for the journal. */
export const isUnchanged = (row: object, values: object): boolean => Object.entries(values as Row).every(([property, value]) => (row as Row)[property] === valueOf(value));

/** `update` of the named columns where the condition holds. */
export function updateOf(table: string, changes: object, where: Sql): Sql {
  const pairs = Object.entries(changes as Row).map(([property, value]) => sql`${column(property)} = ${valueOf(value)}`);
  return sql`update ${raw(`"${table}"`)} set ${join(pairs)} where ${where}`;
}
