export type Row = Record<string, unknown>;

/** What a statement gave back: rows with camelCase names, and how many it changed. */
export interface Executed {
  rows: Row[];
  affected: number;
}
/** SQLite answers at once, PostgreSQL later. */
export type Execute = (text: string, values: unknown[]) => Executed | Promise<Executed>;

/** One use case, all of it or nothing. */
export type Unit<T> = (execute: Execute) => Promise<T>;

/** How units of work reach the disk on one engine. */
export interface Writer {
  write<T>(unit: Unit<T>): Promise<T>;
}

const names = new Map<string, string>();

export function camel(column: string): string {
  let name = names.get(column);
  if (name === undefined) names.set(column, (name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())));
  return name;
}

/** A row with camelCase names; values as the driver gives them (`columns.ts` keeps those alike on both engines). */
export function rowOf(properties: readonly string[], cells: readonly unknown[]): Row {
  const row: Row = {};
  for (let i = 0; i < properties.length; i++) row[properties[i]!] = cells[i];
  return row;
}
