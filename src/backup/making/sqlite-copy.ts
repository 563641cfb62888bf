import { createReadStream, createWriteStream, existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import Database from 'better-sqlite3';
import { SqliteSession } from '../../database/engines/sqlite-session.js';
import { Reader } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import { partOf } from '../archive/archive-file.js';
import type { Manifest } from '../archive/manifest.js';
import { LEFT_OUT } from '../left-out.js';
import { mustBeWhatWasCopied, soundJournal } from '../soundness.js';

export const PART = 'database.sqlite.gz';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const rowsIn = (db: Database.Database, table: string): number => db.prepare<[], number>(`select count(*) from ${quoted(table)}`).pluck().get() ?? 0;
export const readerOn = (db: Database.Database): Reader => {
  const session = new SqliteSession(db);
  return new Reader((text, values) => session.execute(text, values));
};

/** One consistent state of the live file, written anew by SQLite in a single read transaction: nobody who writes waits for it. */
export async function copySqlite(file: string, folder: string): Promise<Omit<Manifest, 'format' | 'program' | 'engine' | 'madeAt'>> {
  if (!existsSync(file)) throw new Refusal('backup.nothing-there', { file });
  const copy = join(folder, 'copy.sqlite');
  const live = new Database(file, { readonly: true, timeout: 10_000 });
  try {
    live.prepare('vacuum into ?').run(copy);
  } finally {
    live.close();
  }
  const told = await withoutSecrets(copy);
  await pipeline(createReadStream(copy), createGzip({ level: 3 }), createWriteStream(join(folder, PART)));
  unlinkSync(copy);
  return { ...told, parts: [await partOf(folder, PART)] };
}

async function withoutSecrets(copy: string): Promise<Pick<Manifest, 'migrations' | 'tables' | 'journal'>> {
  const db = new Database(copy);
  try {
    db.pragma('secure_delete = ON');
    const tables = tablesOf(db);
    for (const name of LEFT_OUT.filter((table) => tables.includes(table))) db.exec(`delete from ${quoted(name)}`);
    return { migrations: migrationsIn(db), tables: tables.map((name) => ({ name, columns: columnsOf(db, name), rows: rowsIn(db, name) })), journal: await soundJournal(readerOn(db)) };
  } finally {
    db.close();
  }
}

/** Virtual tables and what they keep themselves in are counted by what they index. */
function tablesOf(db: Database.Database): string[] {
  return db.prepare<[], string>("select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name").pluck().all();
}
const columnsOf = (db: Database.Database, table: string): string[] => db.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table);
const migrationsIn = (db: Database.Database): string[] => db.prepare<[], string>('select name from migrations order by timestamp, id').pluck().all();

/** Reads a copy as SQLite itself and the journal judge it. */
export async function checkSqliteCopy(file: string, manifest: Manifest): Promise<void> {
  const db = new Database(file, { readonly: true });
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new Refusal('backup.unsound', { what: 'integrity_check' });
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new Refusal('backup.unsound', { what: 'foreign_key_check' });
    await mustBeWhatWasCopied(readerOn(db), manifest, (table) => rowsIn(db, table));
  } finally {
    db.close();
  }
}
