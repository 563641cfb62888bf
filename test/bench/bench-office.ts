import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../../src/config.js';
import { newId } from '../../src/database/ids.js';
import { insertInto } from '../../src/database/statements.js';
import { Transactions } from '../../src/database/transactions.js';
import { SESSION_COOKIE } from '../../src/http/session.guard.js';
import { tokenHash } from '../../src/people/sign-in/actor.store.js';
import { createServer } from '../../src/server.js';
import { Build } from '../support/build.js';
import { TestClock } from '../support/clock.js';

/** The program on an empty database of its own, with the cast at their posts and one of them signed in. */
export interface BenchOffice {
  app: NestFastifyApplication;
  transactions: Transactions;
  build: Build;
  clock: TestClock;
  url: string;
  cookie: string;
  /** Signs another of the cast in. */
  cookieOf: (staffNumber: string) => Promise<string>;
}

export async function openBenchOffice(staffNumber: string): Promise<BenchOffice> {
  const clock = new TestClock();
  const app = await createServer(readConfig(), clock);
  await app.listen(0, '127.0.0.1');
  const transactions = app.get(Transactions);
  const build = new Build(transactions, clock);
  await build.cast();
  const cookieOf = (number: string): Promise<string> => signIn(transactions, build.person(number), clock.iso());
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, transactions, build, clock, url: `http://127.0.0.1:${port}`, cookie: await cookieOf(staffNumber), cookieOf };
}

async function signIn(transactions: Transactions, personId: string, now: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const session = { id: newId(), tokenHash: tokenHash(token), personId, createdAt: now, lastSeenAt: now, expiresAt: '2999-01-01T00:00:00.000Z', device: 'bench' };
  await transactions.run((tx) => tx.run(insertInto('sessions', session)));
  return `${SESSION_COOKIE}=${token}`;
}

/** Milliseconds below which this share of the samples stays. */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
