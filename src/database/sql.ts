import type { Sql as Statement } from 'sql-template-tag';
import { ENGINE } from '../config.js';
import type { Execute } from './engines/rows.js';

const textOf = (statement: Statement): string => (ENGINE === 'postgres' ? statement.text : statement.sql);

/** Parametrised SQL, written once for both engines. */
export abstract class Sql {
  constructor(protected readonly execute: Execute) {}

  async query<T>(statement: Statement): Promise<T[]> {
    return (await this.execute(textOf(statement), statement.values)).rows as T[];
  }

  /** The first row, or null. */
  async one<T>(statement: Statement): Promise<T | null> {
    return ((await this.execute(textOf(statement), statement.values)).rows[0] as T | undefined) ?? null;
  }

  async run(statement: Statement): Promise<{ changed: number }> {
    return { changed: (await this.execute(textOf(statement), statement.values)).affected };
  }
}

/** Inside a transaction: the only thing that writes. Stores take it as their first argument. */
export class Tx extends Sql {
  protected readonly writes = true;

  /** For what nobody waits for: PostgreSQL is told and the unit goes on; a failure undoes the unit by its own reason, at the next wait or at the commit. */
  send(statement: Statement): void {
    void this.execute(textOf(statement), statement.values);
  }
}

/** Reads outside a transaction; never sees what is not committed. */
export class Reader extends Sql {}
