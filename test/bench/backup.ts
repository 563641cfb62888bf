import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sql from 'sql-template-tag';
import { archivesIn } from '../../src/backup/making/kept-archives.js';
import { restoreBackup } from '../../src/backup/restoring/restore.js';
import { ENGINE, readConfig } from '../../src/config.js';
import { Sealer } from '../../src/audit/sealer.js';
import { Reader } from '../../src/database/sql.js';
import { createServer } from '../../src/server.js';
import { elsewhere } from '../support/backups.js';
import { TestClock } from '../support/clock.js';
import { makeAssets } from './asset-data.js';
import { openBenchOffice, percentile, type BenchOffice } from './bench-office.js';

const ASSETS = Number(process.env['BENCH_ASSETS'] ?? 20_000);
const BACKUPS = Number(process.env['BENCH_BACKUPS'] ?? 50);
const CLIENTS = Number(process.env['BENCH_CLIENTS'] ?? 20);
const CLI = join(import.meta.dirname, '../../src/cli.js');

interface Load {
  isOn: boolean;
  waits: number[];
  failures: number;
}

/** Each client reports what it sees, as fast as it is answered. */
async function report(office: BenchOffice, tag: string, load: Load): Promise<void> {
  while (load.isOn) {
    const started = performance.now();
    const headers = { cookie: office.cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'x-forwarded-for': `10.0.${load.waits.length % 250}.${(load.waits.length >> 8) % 250}` };
    const reply = await fetch(`${office.url}/api/sightings`, { method: 'POST', headers, body: JSON.stringify({ tag, place: 'ห้องประชุม' }) });
    await reply.arrayBuffer();
    load.waits.push(performance.now() - started);
    if (reply.status !== 201) load.failures += 1;
  }
}

async function seal(office: BenchOffice, load: Load): Promise<void> {
  for (; load.isOn; await pause(200)) await office.app.get(Sealer).seal();
}

/** Restores an archive elsewhere, starts the program on it, and counts what must agree. Answers the seconds until it served, or null when it was not consistent. */
async function restored(file: string): Promise<number | null> {
  const place = await elsewhere(readConfig());
  const started = performance.now();
  await restoreBackup(place, new TestClock(), file);
  const app = await createServer(place, new TestClock());
  await app.listen(0, '127.0.0.1');
  const seconds = (performance.now() - started) / 1000;
  const count = async (statement: ReturnType<typeof sql>): Promise<number | undefined> => (await app.get(Reader).one<{ n: number }>(statement))?.n;
  const seen = [await count(sql`select count(*) as n from sightings`), await count(sql`select count(*) as n from journal where event = 'sighting.reported'`), await count(sql`select count(*) as n from idempotency_keys`)];
  await app.close();
  if (ENGINE === 'sqlite') rmSync(place.sqliteFile);
  return new Set(seen).size === 1 ? seconds : null;
}

/** R14, R15: so many backups by the command while clients write; each restored, started and counted. */
export async function run(): Promise<void> {
  const office = await openBenchOffice('1008');
  await makeAssets(office, ASSETS);
  const { tag } = await office.build.asset();
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-bench-backups-'));
  const load: Load = { isOn: true, waits: [], failures: 0 };
  const working = [...Array.from({ length: CLIENTS }, () => report(office, tag, load)), seal(office, load)];
  const took: number[] = [];
  let failed = 0;
  for (let n = 0; n < BACKUPS; n += 1) {
    const started = performance.now();
    const [code] = (await once(spawn(process.execPath, [CLI, 'backup', '--to', folder, '--keep', String(BACKUPS)], { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit')) as [number];
    took.push((performance.now() - started) / 1000);
    failed += code === 0 ? 0 : 1;
  }
  load.isOn = false;
  await Promise.all(working);
  await office.app.close();
  const archives = await archivesIn(folder);
  const drills: (number | null)[] = [];
  for (const { file } of archives) drills.push(await restored(join(folder, file)));
  const good = drills.filter((seconds) => seconds !== null);
  console.log(`${ENGINE}, ${ASSETS} assets, ${CLIENTS} clients writing ${load.waits.length} times (${load.failures} failed, p99 ${percentile(load.waits, 0.99).toFixed(0)} ms): ${took.length - failed} of ${BACKUPS} backups made, `
    + `median ${percentile(took, 0.5).toFixed(1)} s, newest ${(statSync(join(folder, archives[0]!.file)).size / 1024 / 1024).toFixed(1)} MB; ${good.length} of ${archives.length} restored and consistent, `
    + `from the command to serving median ${percentile(good, 0.5).toFixed(1)} s, longest ${Math.max(...good).toFixed(1)} s`);
  rmSync(folder, { recursive: true, force: true });
}
