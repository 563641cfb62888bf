import type Database from 'better-sqlite3';
import { camel, rowOf, type Executed } from './rows.js';

interface Prepared {
  statement: Database.Statement<unknown[], unknown>;
  /** Null where the statement gives no rows. */
  properties: string[] | null;
}

const KEPT_STATEMENTS = 500;
const bound = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);

/** Statements of the hot paths go to the driver itself, prepared once; TypeORM owns the connection. */
export class SqliteSession {
  private readonly prepared = new Map<string, Prepared>();

  constructor(private readonly db: Database.Database) {}

  execute(text: string, values: unknown[]): Executed {
    const { statement, properties } = this.prepared.get(text) ?? this.prepare(text);
    const given = values.map(bound);
    if (!properties) return { rows: [], affected: statement.run(...given).changes };
    return { rows: (statement.all(...given) as unknown[][]).map((cells) => rowOf(properties, cells)), affected: 0 };
  }

  /** Takes the write lock at once. */
  begin(): void {
    this.execute('BEGIN IMMEDIATE', []);
  }

  commit(): void {
    this.execute('COMMIT', []);
  }

  /** False when SQLite gave the transaction up by itself. */
  get isOpen(): boolean {
    return this.db.inTransaction;
  }

  rollback(): void {
    if (this.isOpen) this.execute('ROLLBACK', []);
  }

  private prepare(text: string): Prepared {
    const statement = this.db.prepare<unknown[], unknown>(text);
    const properties = statement.reader ? statement.raw().columns().map((column) => camel(column.name)) : null;
    const prepared = { statement, properties };
    this.prepared.set(text, prepared);
    if (this.prepared.size > KEPT_STATEMENTS) this.prepared.delete(this.prepared.keys().next().value!);
    return prepared;
  }
}
