import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { ENGINE, VERSION, type Config } from '../../config.js';
import type { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { readArchive, writeArchive } from '../archive/archive-file.js';
import { FORMAT, type Manifest } from '../archive/manifest.js';
import { archiveName, forgetOlder } from './kept-archives.js';
import { copyPostgres } from './postgres-copy.js';
import { checkSqliteCopy, copySqlite, PART } from './sqlite-copy.js';

const MAKING = '.making-';
const DAY_MS = 86_400_000;

export interface Backup {
  file: string;
  bytes: number;
  manifest: Manifest;
}

/** A copy of the live database while it works, in one archive that has been read back and found sound before it gets its name. */
export async function makeBackup(config: Config, clock: Clock, to: string, keep: number): Promise<Backup> {
  const folder = await workFolder(to);
  try {
    const copied = await (ENGINE === 'sqlite' ? copySqlite(config.sqliteFile, folder) : copyPostgres(config.databaseUrl!, folder));
    const manifest: Manifest = { format: FORMAT, program: VERSION, engine: ENGINE, madeAt: clock.iso(), ...copied };
    const written = join(folder, 'archive.tar');
    await writeArchive(written, folder, manifest);
    await proveArchive(written, await mkdtemp(join(folder, 'read-back-')));
    const file = join(to, await archiveName(to, manifest.madeAt));
    await rename(written, file);
    await syncFolder(to);
    await forgetOlder(to, keep);
    return { file, bytes: (await stat(file)).size, manifest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Beside the archives, so that the finished one is renamed and never copied. */
async function workFolder(to: string): Promise<string> {
  try {
    await mkdir(to, { recursive: true, mode: 0o700 });
    await clearLeftovers(to);
    return await mkdtemp(join(to, MAKING));
  } catch (cause) {
    throw new Refusal('backup.no-folder', { folder: to }, { cause });
  }
}

/** Of a backup that was cut off, a full copy of everything: nobody else would take it away. */
async function clearLeftovers(to: string): Promise<void> {
  for (const name of (await readdir(to)).filter((one) => one.startsWith(MAKING))) {
    const folder = join(to, name);
    if ((await stat(to)).mtimeMs - (await stat(folder)).mtimeMs > DAY_MS) await rm(folder, { recursive: true, force: true });
  }
}

/** What stands in the archive is what was copied; SQLite's copy is opened besides. PostgreSQL's is tried out by `restore --check`. */
async function proveArchive(file: string, folder: string): Promise<void> {
  const manifest = await readArchive(file, folder);
  if (manifest.engine !== 'sqlite') return;
  const copy = join(folder, 'copy.sqlite');
  await unzip(join(folder, PART), copy);
  await checkSqliteCopy(copy, manifest);
}

export const unzip = (from: string, to: string): Promise<void> => pipeline(createReadStream(from), createGunzip(), createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }));

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
