import type { Engine } from '../../config.js';
import { Refusal } from '../../http/refusal.js';

export const FORMAT = 1;

/** One file inside the archive, gzipped. */
export interface Part {
  name: string;
  bytes: number;
  /** Of the bytes as they lie in the archive, hex. */
  sha256: string;
}

/** A table as it was copied; on SQLite all of them lie in one part. */
export interface CopiedTable {
  name: string;
  columns: string[];
  rows: number;
}

/** What the archive says of itself. */
export interface Manifest {
  format: number;
  program: string;
  engine: Engine;
  /** Instant, ISO UTC. */
  madeAt: string;
  /** Every migration the database had been through, oldest first. */
  migrations: string[];
  parts: Part[];
  tables: CopiedTable[];
  /** Sealed leaves of the journal, the head over them (hex), and rows that still waited for the sealer. */
  journal: { size: number; head: string; unsealed: number };
}

/** Refuses what another engine or a newer program made; answers how many of our migrations the archive has been through. */
export function migrationsOf(manifest: Manifest, engine: Engine, known: readonly string[]): number {
  const isOlder = manifest.format === FORMAT && manifest.migrations.every((name, n) => known[n] === name);
  if (!isOlder) throw new Refusal('backup.newer', { program: manifest.program });
  if (manifest.engine !== engine) throw new Refusal('backup.other-engine', { engine: manifest.engine });
  return manifest.migrations.length;
}
