import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Transactions } from '../database/transactions.js';
import { Clock } from './clock.js';

const DAYS_KEPT = 7;

/** Replies kept for repeated calls: nobody repeats a call after a week. */
@Injectable()
export class KeptReplies {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock) {}

  forget(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DAYS_KEPT * 86_400_000).toISOString();
    return this.transactions.run(async (tx) => (await tx.run(sql`delete from idempotency_keys where created_at < ${before}`)).changed);
  }
}
