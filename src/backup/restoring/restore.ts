import { rm } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { Journal } from '../../audit/journal.js';
import { ENGINE, type Config } from '../../config.js';
import { newId } from '../../database/ids.js';
import { writerSource } from '../../database/data-source.js';
import { migrations } from '../../database/migrations/migrations.js';
import { Transactions } from '../../database/transactions.js';
import { entities } from '../../entities.js';
import type { Clock } from '../../http/clock.js';
import { holdLetters } from '../../notices/holding/letter-hold.store.js';
import { readArchive } from '../archive/archive-file.js';
import { migrationsOf, type Manifest } from '../archive/manifest.js';
import type { Place } from './place.js';
import { PostgresPlace } from './postgres-place.js';
import { SqlitePlace } from './sqlite-place.js';

export interface Restored {
  manifest: Manifest;
  /** The database that was live before; null when nothing was there or it was only tried. */
  earlier: string | null;
}

/** Puts an archive in the place of the live database. Until the last step nothing of the live one is touched. */
export async function restoreBackup(config: Config, clock: Clock, file: string, onlyCheck = false): Promise<Restored> {
  const place: Place = await (ENGINE === 'sqlite' ? SqlitePlace.beside(config) : PostgresPlace.beside(config));
  try {
    const manifest = await readArchive(file, place.folder);
    await place.fill(manifest, migrationsOf(manifest, ENGINE, migrations.map(({ name }) => name)));
    await bringUp(place.config, clock, manifest);
    return { manifest, earlier: onlyCheck ? null : await place.takeOver(clock.now()) };
  } finally {
    await place.clear();
    await rm(place.folder, { recursive: true, force: true });
  }
}

/** To the newest shape; letters that waited are held, and the journal tells that what follows was written after a restore. */
async function bringUp(config: Config, clock: Clock, { madeAt, program, journal: { size, head } }: Manifest): Promise<void> {
  const source: DataSource = await writerSource(config, entities, migrations).initialize();
  try {
    await source.runMigrations();
    await new Transactions(source).run(async (tx) => {
      const lettersHeld = await holdLetters(tx, clock.iso());
      const after = { madeAt, program, journalSize: size, journalHead: head, lettersHeld };
      await new Journal(clock).record(tx, { event: 'backup.restored', actor: null, subject: { type: 'database', id: newId() }, after });
    });
  } finally {
    await source.destroy();
  }
}
