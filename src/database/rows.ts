export type Row = Record<string, unknown>;

/** What a statement gave back: rows with camelCase names, and how many it changed. */
export interface Executed {
  rows: Row[];
  affected: number;
}
/** SQLite answers at once, PostgreSQL later. */
export type Execute = (text: string, values: unknown[]) => Executed | Promise<Executed>;

const names = new Map<string, string>();

export function camel(column: string): string {
  let name = names.get(column);
  if (name === undefined) names.set(column, (name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())));
  return name;
}

/** Rows with camelCase names; values as the driver gives them (`columns.ts` keeps those alike on both engines). */
export function rowsOf(records: readonly Row[]): Row[] {
  const columns = records.length ? Object.keys(records[0]!) : [];
  const properties = columns.map(camel);
  return records.map((record) => {
    const row: Row = {};
    for (let i = 0; i < columns.length; i++) row[properties[i]!] = record[columns[i]!];
    return row;
  });
}
