import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { ENGINE, readConfig, type Config } from '../config.js';
import { DEMO_KEY } from '../settings/demo-mark.store.js';

const FILE = 'var/demo/sujarit.sqlite';
const MAKING = 'var/demo/making.sqlite';
const withLogs = (file: string): string[] => [file, `${file}-wal`, `${file}-shm`];
const remove = (file: string): void => withLogs(file).forEach((one) => rmSync(one, { force: true }));

/** Only this machine may reach the demo: anybody who can open it may be anybody in it. */
export function demoConfig(): Config {
  if (ENGINE !== 'sqlite') throw new Error('The demo keeps its own SQLite file. Unset DATABASE_URL and start it again.');
  return { ...readConfig(), databaseUrl: null, sqliteFile: FILE, host: '127.0.0.1', isDemo: true, trustProxy: false, tls: null, httpPort: null, backupDir: null };
}

function isDemoMade(file: string): boolean {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare('select 1 from settings where key = ?').get(DEMO_KEY) !== undefined;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** Makes the demo's database where there is none, or anew. It is filled beside and moved into place whole. */
export async function prepareDemo(config: Config, isFresh: boolean, fill: (making: Config) => Promise<void>): Promise<void> {
  if (existsSync(FILE) && !isDemoMade(FILE)) throw new Error(`${FILE} was not made by the demo. It is left as it is; move it away to run the demo.`);
  if (existsSync(FILE) && !isFresh) return;
  mkdirSync(dirname(FILE), { recursive: true });
  remove(MAKING);
  await fill({ ...config, sqliteFile: MAKING });
  remove(FILE);
  renameSync(MAKING, FILE);
}
