import { chmodSync, chownSync, existsSync, renameSync, statSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Config } from '../../config.js';
import { Refusal } from '../../http/refusal.js';
import type { Manifest } from '../archive/manifest.js';
import { syncFolder, unzip } from '../making/backup.js';
import { checkSqliteCopy, PART } from '../making/sqlite-copy.js';
import type { Place } from './place.js';

/** A file beside the live one, on the same disk. */
export class SqlitePlace implements Place {
  private constructor(readonly folder: string, readonly config: Config, private readonly live: string) {}

  static async beside(config: Config): Promise<SqlitePlace> {
    const live = resolve(config.sqliteFile);
    await mkdir(dirname(live), { recursive: true });
    const folder = await mkdtemp(join(dirname(live), '.restoring-'));
    return new SqlitePlace(folder, { ...config, sqliteFile: join(folder, 'restored.sqlite') }, live);
  }

  async fill(manifest: Manifest): Promise<void> {
    await unzip(join(this.folder, PART), this.config.sqliteFile);
    await checkSqliteCopy(this.config.sqliteFile, manifest);
  }

  async takeOver(now: Date): Promise<string | null> {
    whole(this.config.sqliteFile);
    const earlier = `${this.live}.before-restore-${now.toISOString().replace(/\D/g, '').slice(0, 14)}`;
    const isThere = existsSync(this.live);
    ownedAs(isThere ? this.live : dirname(this.live), this.config.sqliteFile);
    const release = isThere ? holdAlone(this.live) : () => undefined;
    try {
      if (isThere) move(this.live, earlier);
      renameSync(this.config.sqliteFile, this.live);
    } catch (error) {
      if (isThere && !existsSync(this.live)) move(earlier, this.live);
      throw error;
    } finally {
      release();
    }
    await syncFolder(dirname(this.live));
    return isThere ? earlier : null;
  }

  async clear(): Promise<void> {}
}

/** Whoever restores, often root, leaves the file to whom it belonged. */
function ownedAs(model: string, file: string): void {
  const { uid, gid } = statSync(model);
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
  chmodSync(file, 0o600);
}

/** With what stands beside it, where it was not closed in order. */
function move(from: string, to: string): void {
  for (const end of ['', '-wal', '-shm']) if (existsSync(from + end)) renameSync(from + end, to + end);
}

/** All of it in the one file, nothing left in a log beside it. */
function whole(file: string): void {
  const db = new Database(file);
  db.pragma('journal_mode = DELETE');
  db.close();
}

/** Leaving WAL needs the file for oneself: SQLite refuses while any other process has it open, even an idle one. A file that is no database any more is free. */
function holdAlone(file: string): () => void {
  const db = new Database(file, { timeout: 0 });
  try {
    db.pragma('journal_mode = DELETE');
    db.exec('begin exclusive');
  } catch (cause) {
    db.close();
    if (/^SQLITE_(BUSY|LOCKED)/.test((cause as { code?: string }).code ?? '')) throw new Refusal('backup.in-use', {}, { cause });
  }
  return () => db.close();
}
