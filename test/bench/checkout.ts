import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ReceiptService } from '../../src/checkouts/receipt/receipt.service.js';
import { ENGINE } from '../../src/config.js';
import { approvedSlip } from '../support/approved.js';
import { openBenchOffice, type BenchOffice } from './bench-office.js';
import type { Call, Done } from './checkout-load.js';
import { rawCheckout } from './checkout-raw.js';
import { median } from './load.js';

const SLIPS = Number(process.env['BENCH_SLIPS'] ?? 1000);
const CLIENTS = Number(process.env['BENCH_CLIENTS'] ?? 50);
const ROUNDS = 3;

/** A hundred kinds, so that the check of one kind's promises stays as small as in an office. */
async function approvedCalls(office: BenchOffice): Promise<Call[]> {
  const calls: Call[] = [];
  for (let n = 0; n < SLIPS; n++) {
    const asset = await office.build.asset({ className: `ประเภท ${n % 100}` });
    const slip = await approvedSlip(office, [{ assetId: asset.id, entryId: asset.entryId, assetNumber: asset.number }]);
    const receipt = { code: await office.app.get(ReceiptService).codeFor(slip.id) };
    calls.push({ path: `/api/loan-requests/${slip.id}/checkout`, body: JSON.stringify({ lines: [{ tag: asset.tag, condition: 'normal' }], receipt }) });
  }
  return calls;
}

async function measure(url: string, cookie: string, calls: readonly Call[]): Promise<Done> {
  const child = fork(fileURLToPath(new URL('./checkout-load.js', import.meta.url)));
  child.send({ url, cookie, clients: CLIENTS, calls });
  const [done] = (await once(child, 'message')) as [Done];
  return done;
}

/** A hand-over over HTTP with its journal row, holds and frozen edition, against a hand-written one, in turns within one run. The bar: 0.5 of raw. */
export async function run(): Promise<void> {
  const office = await openBenchOffice('1005');
  const raw = await rawCheckout();
  const rounds: { raw: Done; ours: Done }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    rounds.push({ raw: await measure(raw.url, office.cookie, await approvedCalls(office)), ours: await measure(office.url, office.cookie, await approvedCalls(office)) });
  }
  const of = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  console.log(`${ENGINE}, ${SLIPS} hand-overs by ${CLIENTS} clients: raw ${of((r) => r.raw.perSecond).toFixed(0)}/s, ours ${of((r) => r.ours.perSecond).toFixed(0)}/s, `
    + `ratio ${of((r) => r.ours.perSecond / r.raw.perSecond).toFixed(2)}; p99 raw ${of((r) => r.raw.p99).toFixed(0)} ms, ours ${of((r) => r.ours.p99).toFixed(0)} ms; `
    + `failed ${rounds.reduce((sum, r) => sum + r.raw.failures + r.ours.failures, 0)}`);
  await raw.app.close();
  await raw.close();
  await office.app.close();
}
