import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Outgoing } from '../sending/outgoing.js';
import { DigestStore } from './digest.store.js';
import { LetterHour } from './letter-hour.js';

/** One letter a day with what can wait and was not read meanwhile. */
@Injectable()
export class Digests {
  constructor(
    private readonly transactions: Transactions, private readonly digests: DigestStore, private readonly outgoing: Outgoing,
    private readonly hour: LetterHour, private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    if (!(await this.hour.hasCome())) return;
    const day = this.clock.today();
    const readers = await this.transactions.run((tx) => this.digests.readers(tx, day));
    for (const personId of readers) await this.transactions.run((tx) => this.gather(tx, personId, day));
  }

  /** Whoever does not wish it, or cannot be reached, finds it in the program and nowhere else. */
  private async gather(tx: Tx, personId: string, day: string): Promise<void> {
    const reach = (await this.outgoing.reachOf(tx, [personId])).get(personId);
    if (!(await this.digests.gather(tx, personId, day)) || !reach || reach.wantsDigest === 0) return;
    await this.outgoing.send(tx, reach, { noticeId: null, digestOn: day, toldAt: await this.digests.oldestAt(tx, personId, day) });
  }
}
