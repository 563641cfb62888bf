import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';

const DAYS_KEPT = 30;

/** Sessions that ended and guesses at passwords are needed for a while and no longer. */
@Injectable()
export class Forgetting {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock) {}

  forget(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DAYS_KEPT * 86_400_000).toISOString();
    return this.transactions.run(async (tx) => {
      const sessions = await tx.run(sql`delete from sessions where expires_at < ${before} or revoked_at < ${before}`);
      const attempts = await tx.run(sql`delete from sign_in_attempts where at < ${before}`);
      return sessions.changed + attempts.changed;
    });
  }
}
