import type Database from 'better-sqlite3';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { ENGINE } from '../../config.js';
import { GroupedCommits } from './grouped-commits.js';
import { PostgresUnits, statementsOn } from './postgres-units.js';
import type { Execute, Writer } from './rows.js';
import { SqliteSession } from './sqlite-session.js';

const poolOf = (source: DataSource): pg.Pool => (source.driver as unknown as { master: pg.Pool }).master;
const sessionOf = (source: DataSource): SqliteSession => new SqliteSession((source.driver as unknown as { databaseConnection: Database.Database }).databaseConnection);

/** How this source runs one statement outside a transaction. */
export function executeOn(source: DataSource): Execute {
  if (ENGINE === 'postgres') return statementsOn(poolOf(source));
  const session = sessionOf(source);
  return (text, values) => session.execute(text, values);
}

export const writerOn = (source: DataSource): Writer => (ENGINE === 'postgres' ? new PostgresUnits(poolOf(source)) : new GroupedCommits(sessionOf(source)));
