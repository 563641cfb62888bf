/** `npm run bench -- <name> [postgres]`: makes its own data, measures, prints. A command, not a test: nothing here fails a build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Bench {
  run: () => Promise<void>;
}
const BENCHES: Record<string, () => Promise<Bench>> = {
  backup: () => import('./backup.js'),
  import: () => import('./import.js'),
  checkout: () => import('./checkout.js'),
  lists: () => import('./lists.js'),
  lookup: () => import('./lookup.js'),
};

/** The engine is read from the environment when the program is loaded, so it is chosen before. */
async function withEngine(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-bench-'));
  process.env['SQLITE_FILE'] = join(folder, 'bench.sqlite');
  process.env['DATABASE_URL'] = '';
  process.env['TRUST_PROXY'] = '1';
  const { startCluster } = await import(join(import.meta.dirname, '../../../test/support/engines/postgres-cluster.mjs')) as { startCluster: () => Promise<{ url: string; stop: () => Promise<void> }> };
  const cluster = process.argv.includes('postgres') ? await startCluster() : null;
  if (cluster) process.env['DATABASE_URL'] = cluster.url;
  try {
    await work();
  } finally {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const bench = BENCHES[process.argv[2] ?? ''];
if (bench) await withEngine(async () => (await bench()).run());
else console.error(`npm run bench -- ${Object.keys(BENCHES).join('|')} [postgres]`);
process.exit(bench ? 0 : 2);
