import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ENGINE } from '../config.js';
import { callScope, inScope, type ReplyKeeper } from './call-scope.js';
import { beginOn, type Begin } from './connections.js';
import { Tx } from './sql.js';

const RETRIES = 5;
const mayRetry = (error: unknown): boolean => {
  const code = (error as { driverError?: { code?: string } } | null)?.driverError?.code;
  return code === '40001' || code === '40P01';
};

/** The only way to write. On SQLite one at a time, in the order of asking; on PostgreSQL side by side, repeated after a deadlock. */
@Injectable()
export class Transactions {
  private last: Promise<unknown> = Promise.resolve();
  private readonly begin: Begin;

  constructor(source: DataSource) {
    this.begin = beginOn(source);
  }

  /** Runs one use case; what `work` returns is the reply of the call. Nesting is a mistake of the caller and throws. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const scope = callScope();
    if (scope?.isInTransaction) throw new Error('Transactions do not nest: pass tx on instead');
    const keeper = scope?.keeper ?? null;
    const attempt = (): Promise<T> => inScope({ keeper, isInTransaction: true }, () => this.once(work, keeper));
    if (ENGINE === 'postgres') return this.withRetries(attempt);
    const turn = this.last.then(attempt, attempt);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async once<T>(work: (tx: Tx) => Promise<T>, keeper: ReplyKeeper | null): Promise<T> {
    const open = await this.begin();
    try {
      const tx = new Tx(open.execute);
      await keeper?.begin(tx);
      const reply = await work(tx);
      await keeper?.keep(tx, reply);
      await open.commit();
      return reply;
    } catch (error) {
      await open.rollback();
      throw error;
    } finally {
      await open.release();
    }
  }

  private async withRetries<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await attempt();
      } catch (error) {
        if (tried >= RETRIES || !mayRetry(error)) throw error;
        await pause(Math.random() * 20 * 2 ** tried);
      }
    }
  }
}
