import { DataSource } from 'typeorm';
import { ENGINE } from '../../src/config.js';
import { ASSET_SORTS } from '../../src/shared/vocab.js';
import { makeAssets, type MadeAssets } from './asset-data.js';
import { openBenchOffice, percentile, type BenchOffice } from './bench-office.js';

const ASSETS = Number(process.env['BENCH_ASSETS'] ?? 100_000);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 40);

function filters({ build }: BenchOffice, made: MadeAssets): Record<string, string> {
  return {
    'no filter': '', unit: `unitId=${build.unit('digital')}`, 'whole agency': `unitId=${build.unit('agency')}`, class: `classId=${made.classIds[3]}`,
    room: `roomId=${made.roomIds[7]}`, store: `storeId=${build.store}`, condition: 'condition=in-repair', lendable: 'lendable=true', 'without number': 'numbered=false',
    free: 'loanState=free', out: 'loanState=out', 'room and damaged': `roomId=${made.roomIds[7]}&condition=damaged`, 'nothing fits': `roomId=${made.roomIds[7]}&condition=lost`,
    'ก': `q=${encodeURIComponent('ก')}`, 'ฬ': `q=${encodeURIComponent('ฬ')}`, 'โน': `q=${encodeURIComponent('โน')}`, 'กล้อง': `q=${encodeURIComponent('กล้อง')}`,
    'กล้อง 399': `q=${encodeURIComponent('กล้อง 399')}`, 'a number': `q=${encodeURIComponent('-000777')}`, 'not there': `q=${encodeURIComponent('ฌฌฌฌ')}`,
    'กล้อง in a room': `q=${encodeURIComponent('กล้อง')}&roomId=${made.roomIds[7]}`,
  };
}

function catalogue({ build }: BenchOffice): Record<string, string> {
  const times = 'startsAt=2026-07-07T09:00:00Z&dueAt=2026-07-08T09:00:00Z';
  return { catalogue: `catalogue?${times}`, 'catalogue, searched': `catalogue?${times}&q=lenovo`, 'catalogue, of a site': `catalogue?${times}&siteId=${build.sites.office}` };
}

async function measure(office: BenchOffice, path: string): Promise<number> {
  const samples: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const started = performance.now();
    const reply = await fetch(`${office.url}/api/${path}`, { headers: { cookie: office.cookie, 'x-forwarded-for': `10.1.${Math.floor(Math.random() * 250)}.${i}` } });
    await reply.text();
    samples.push(performance.now() - started);
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status}`);
  }
  return percentile(samples, 0.95);
}

/** Each sort and filter of the register, first and last page, over HTTP: the bar is 50 ms for 95 of 100. */
export async function run(): Promise<void> {
  const office = await openBenchOffice('1005');
  const started = performance.now();
  const made = await makeAssets(office, ASSETS);
  console.log(`${ENGINE}: ${ASSETS} assets made in ${((performance.now() - started) / 1000).toFixed(1)} s; p95 of ${RUNS} in ms`);
  if (ENGINE === 'postgres') await office.app.get(DataSource).query('vacuum analyze');
  let worst = { what: '', ms: 0 };
  for (const [name, filter] of Object.entries(filters(office, made))) {
    const cells: string[] = [];
    for (const sort of ASSET_SORTS) {
      for (const end of ['first', 'last']) {
        const ms = await measure(office, `assets?${filter}&sort=${sort}&end=${end}`);
        if (ms > worst.ms) worst = { what: `${name}, ${sort}, ${end}`, ms };
        cells.push(ms.toFixed(1).padStart(6));
      }
    }
    const counts = await measure(office, `assets/counts?${filter}`);
    console.log(`${name.padEnd(20)} ${cells.join(' ')}   counts ${counts.toFixed(1)}`);
  }
  for (const [name, path] of Object.entries(catalogue(office))) console.log(`${name.padEnd(30)} ${(await measure(office, path)).toFixed(1)}`);
  console.log(`(${ASSET_SORTS.map((sort) => `${sort} first, last`).join('; ')})\nworst: ${worst.ms.toFixed(1)} ms (${worst.what})`);
  await office.app.close();
}
