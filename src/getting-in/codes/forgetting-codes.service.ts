import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { OneTimeCodeStore } from './one-time-code.store.js';

const DAYS_KEPT = 90;

/** A code that opens nothing any more is kept for a while, so that its holder is told why. */
@Injectable()
export class ForgettingCodes {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly codes: OneTimeCodeStore) {}

  forget(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - DAYS_KEPT * 86_400_000).toISOString();
    return this.transactions.run((tx) => this.codes.forget(tx, before));
  }
}
