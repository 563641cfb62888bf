import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENGINE, type Config } from '../config.js';
import { Naming } from './naming.js';

type Entities = NonNullable<DataSourceOptions['entities']>;
type Migrations = NonNullable<DataSourceOptions['migrations']>;

pg.types.setTypeParser(20, Number);
pg.types.setTypeParser(1082, (day) => day);
pg.types.setTypeParser(1184, (instant) => new Date(instant).toISOString());

/** Takes the write lock at the start, so that a transaction never fails half-way for want of it. */
function ImmediateDatabase(file: string, options: Database.Options): Database.Database {
  const db = new Database(file, options);
  const prepare = db.prepare.bind(db) as (statement: string) => Database.Statement;
  db.prepare = ((statement: string) => prepare(statement === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : statement)) as Database.Database['prepare'];
  return db;
}

const WANTED = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0, secure_delete: 1 } as const;

/** Pages kept in memory by each of the two connections: the indexes of a register of 100,000 fit. */
const CACHE_KIB = 16_000;
/** Pages in the write-ahead log before they are copied to the file (16 MB): an import writes the same pages of the indexes again and again. */
const CHECKPOINT_PAGES = 4_000;

/** A database that promises less durability than we do is refused at the start. */
function prepare(db: Database.Database): void {
  db.pragma('busy_timeout = 5000');
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  if (!db.readonly) db.pragma('journal_mode = WAL');
  for (const [name, value] of Object.entries(WANTED)) {
    if (name !== 'journal_mode') db.pragma(`${name} = ${value}`);
    const found = db.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite ${name} is ${String(found)}, it must be ${value}`);
  }
}

function sqlite(file: string, readonly: boolean, entities: Entities, migrations: Migrations): DataSource {
  return new DataSource({
    type: 'better-sqlite3', database: file, driver: ImmediateDatabase, readonly, prepareDatabase: prepare, statementCacheSize: 500,
    entities, migrations, namingStrategy: new Naming(), migrationsTransactionMode: 'each',
  });
}

/** The connection that writes (and migrates). */
export function writerSource(config: Config, entities: Entities, migrations: Migrations): DataSource {
  if (ENGINE === 'sqlite') {
    mkdirSync(dirname(config.sqliteFile), { recursive: true });
    return sqlite(config.sqliteFile, false, entities, migrations);
  }
  return new DataSource({
    type: 'postgres', url: config.databaseUrl!, entities, migrations, namingStrategy: new Naming(), migrationsTransactionMode: 'each',
    installExtensions: false, uuidExtension: 'pgcrypto', poolSize: 10, extra: { options: '-c timezone=UTC', pipeline: true, idleTimeoutMillis: 300_000 },
  });
}

/** On SQLite a second, read-only connection: it reads the last committed state while a transaction is open. */
export function readerSource(config: Config, writer: DataSource): DataSource {
  return ENGINE === 'sqlite' ? sqlite(config.sqliteFile, true, [], []) : writer;
}

/** What to do about it is all there is to say: where in the program it was found helps nobody. */
class UnfitDatabase extends Error {
  override stack = this.message;
}

/** Under locale C the search index knows no Thai letter and finds nothing, without an error: such a database is refused at the start. */
export async function refuseWithoutThaiLetters(source: DataSource): Promise<void> {
  if (ENGINE === 'sqlite') return;
  const [found] = await source.query<{ letters: number }[]>(`select cardinality(show_trgm('กล้อง')) as letters`);
  if (found?.letters) return;
  throw new UnfitDatabase('This PostgreSQL database cannot search Thai, because its locale knows no Thai letters. Create it anew and start again: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 NAME');
}
