import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Load {
  url: string;
  cookie: string;
  paths: readonly string[];
}

export interface Measured {
  perSecond: number;
  /** Milliseconds below which 97.5 of 100 stay. */
  p97: number;
  failures: number;
}

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 5);
const CLIENTS = Number(process.env['BENCH_CLIENTS'] ?? 50);

/** Fifty clients for some seconds, from a process of their own; each call a path and an address of its own. */
export async function measure(load: Load): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('./load-process.js', import.meta.url)));
  child.send({ ...load, seconds: SECONDS, clients: CLIENTS });
  const [measured] = (await once(child, 'message')) as [Measured];
  return measured;
}

/** The median of odd runs: the machine is shared and noisy. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
