import type { DataSource } from 'typeorm';
import { ENGINE } from '../config.js';
import { rowsOf, type Execute, type Row } from './rows.js';
import { SqliteSession } from './sqlite-session.js';

/** A transaction that has begun. */
export interface OpenTransaction {
  execute: Execute;
  commit(): void | Promise<void>;
  rollback(): void | Promise<void>;
  release(): void | Promise<void>;
}
export type Begin = () => Promise<OpenTransaction>;

/** How this source runs one statement outside a transaction. */
export function executeOn(source: DataSource): Execute {
  if (ENGINE === 'postgres') return async (text, values) => ({ rows: rowsOf(await source.query<Row[]>(text, values)), affected: 0 });
  const session = new SqliteSession(source);
  return (text, values) => session.execute(text, values);
}

export const beginOn = (source: DataSource): Begin => (ENGINE === 'postgres' ? () => beginOnPool(source) : beginOnFile(source));

function beginOnFile(source: DataSource): Begin {
  const session = new SqliteSession(source);
  return async () => {
    session.begin();
    return {
      execute: (text, values) => session.execute(text, values),
      commit: () => session.commit(),
      rollback: () => session.rollback(),
      release: () => undefined,
    };
  };
}

async function beginOnPool(source: DataSource): Promise<OpenTransaction> {
  const runner = source.createQueryRunner();
  await runner.connect();
  const release = (): Promise<void> => runner.release();
  try {
    await runner.startTransaction();
  } catch (error) {
    await release();
    throw error;
  }
  return {
    execute: async (text, values) => {
      const result = await runner.query(text, values, true);
      return { rows: rowsOf(result.records as Row[]), affected: result.affected ?? 0 };
    },
    commit: () => runner.commitTransaction(),
    rollback: async () => (runner.isTransactionActive ? runner.rollbackTransaction() : undefined),
    release,
  };
}
