/** Writes `snapshots/<engine>.txt`: what each migrated database refuses and indexes. Compared in `drift.spec.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../support/engines/postgres-cluster.mjs';

const engine = process.argv[2];
const built = (path) => import(join(import.meta.dirname, '../../dist', path));

async function write() {
  const { entities } = await built('src/entities.js');
  const { writerSource } = await built('src/database/data-source.js');
  const { migrations } = await built('src/database/migrations/migrations.js');
  const { readConfig } = await built('src/config.js');
  const { listingOf } = await built('test/database/listing.js');
  const source = await writerSource(readConfig(), entities, migrations).initialize();
  await source.runMigrations();
  mkdirSync(join(import.meta.dirname, 'snapshots'), { recursive: true });
  writeFileSync(join(import.meta.dirname, 'snapshots', `${engine}.txt`), await listingOf(source));
  await source.destroy();
}

if (engine) {
  await write();
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-snapshots-'));
  const cluster = await startCluster();
  const run = (name, env) => execFileSync(process.execPath, [import.meta.filename, name], { stdio: 'inherit', env: { ...process.env, ...env } });
  try {
    run('sqlite', { DATABASE_URL: '', SQLITE_FILE: join(folder, 'empty.sqlite') });
    run('postgres', { DATABASE_URL: cluster.url });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
