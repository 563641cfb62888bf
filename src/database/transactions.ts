import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { callScope, inScope, type ReplyKeeper } from './call-scope.js';
import { writerOn } from './engines/connections.js';
import type { Writer } from './engines/rows.js';
import { Tx } from './sql.js';

/** The only way to write. */
@Injectable()
export class Transactions {
  /** Grows with each unit that was kept: what was read before may have changed. */
  kept = 0;
  private readonly writer: Writer;

  constructor(source: DataSource) {
    this.writer = writerOn(source);
  }

  /** Runs one use case; what `work` returns is the reply of the call. Nesting is a mistake of the caller and throws. */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const scope = callScope();
    if (scope?.isInTransaction) throw new Error('Transactions do not nest: pass tx on instead');
    const keeper = scope?.keeper ?? null;
    const reply = await this.writer.write((execute) => inScope({ keeper, isInTransaction: true }, () => withReply(new Tx(execute), work, keeper)));
    this.kept += 1;
    return reply;
  }
}

class OnlyTried extends Error {}

/** Does the work and takes everything it wrote back; what it found out stays. */
export async function triedOnly<T>(transactions: Transactions, work: (tx: Tx) => Promise<T>): Promise<T> {
  const found: { result?: T } = {};
  const attempt = transactions.run(async (tx) => {
    found.result = await work(tx);
    throw new OnlyTried();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof OnlyTried)) throw error;
  });
  return found.result as T;
}

async function withReply<T>(tx: Tx, work: (tx: Tx) => Promise<T>, keeper: ReplyKeeper | null): Promise<T> {
  await keeper?.begin(tx);
  const reply = await work(tx);
  keeper?.keep(tx, reply);
  return reply;
}
