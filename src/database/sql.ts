import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../config.js';

const names = new Map<string, string>();

function camel(column: string): string {
  let name = names.get(column);
  if (name === undefined) names.set(column, (name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())));
  return name;
}

/** Rows with camelCase names; values as the driver gives them (`columns.ts` keeps those alike on both engines). */
function rowsOf<T>(records: Record<string, unknown>[]): T[] {
  const columns = records.length ? Object.keys(records[0]!) : [];
  const properties = columns.map(camel);
  return records.map((record) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) row[properties[i]!] = record[columns[i]!];
    return row as T;
  });
}

const textOf = (statement: Statement): string => (ENGINE === 'postgres' ? statement.text : statement.sql);

/** Parametrised SQL, written once for both engines. */
export abstract class Sql {
  protected abstract execute(text: string, values: unknown[]): Promise<{ records: Record<string, unknown>[]; affected: number }>;

  async query<T>(statement: Statement): Promise<T[]> {
    return rowsOf<T>((await this.execute(textOf(statement), statement.values)).records);
  }

  /** The first row, or null. */
  async one<T>(statement: Statement): Promise<T | null> {
    return (await this.query<T>(statement))[0] ?? null;
  }

  async run(statement: Statement): Promise<{ changed: number }> {
    return { changed: (await this.execute(textOf(statement), statement.values)).affected };
  }
}

/** Inside a transaction: the only thing that writes. Stores take it as their first argument. */
export class Tx extends Sql {
  constructor(readonly runner: QueryRunner) {
    super();
  }
  protected async execute(text: string, values: unknown[]) {
    const result = await this.runner.query(text, values, true);
    return { records: result.records as Record<string, unknown>[], affected: result.affected ?? 0 };
  }
}

/** Reads outside a transaction; never sees what is not committed. */
export class Reader extends Sql {
  constructor(private readonly source: DataSource) {
    super();
  }
  protected async execute(text: string, values: unknown[]) {
    const records: Record<string, unknown>[] = await this.source.query(text, values);
    return { records, affected: 0 };
  }
}
