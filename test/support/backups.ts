import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive, writeArchive } from '../../src/backup/archive/archive-file.js';
import type { Manifest } from '../../src/backup/archive/manifest.js';
import { copyPostgres } from '../../src/backup/making/postgres-copy.js';
import { ENGINE, type Config } from '../../src/config.js';

/** The same program where no database is yet. */
export async function elsewhere(config: Config): Promise<Config> {
  const name = `other_${randomUUID().slice(0, 8)}`;
  if (ENGINE === 'sqlite') return { ...config, sqliteFile: join(await mkdtemp(join(tmpdir(), 'sujarit-other-')), `${name}.sqlite`) };
  const url = new URL(config.databaseUrl!);
  url.pathname = `/${name}`;
  return { ...config, databaseUrl: url.href };
}

/** What the database holds, byte by byte: its files, or every row of every table. */
export async function bytesOf({ sqliteFile, databaseUrl }: Config): Promise<string> {
  if (ENGINE === 'postgres') return JSON.stringify(await copyPostgres(databaseUrl!, mkdtempSync(join(tmpdir(), 'sujarit-rows-'))));
  const files = ['', '-wal', '-shm'].map((end) => sqliteFile + end).filter((file) => existsSync(file) && !file.endsWith('-shm'));
  return files.map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`).join();
}

/** A well-sealed archive whose manifest says something else. */
export async function forged(archive: string, to: string, change: (manifest: Manifest) => Manifest): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-forged-'));
  await writeArchive(to, folder, change(await readArchive(archive, folder)));
  return to;
}
