import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { LineLinkStore } from '../line/line-link.store.js';
import { MessageStore } from '../sending/message.store.js';

const DAY_MS = 86_400_000;

/** The delivery log is kept as long as the agency says; what was told stays with each person. */
@Injectable()
export class ForgettingLetters {
  constructor(
    private readonly transactions: Transactions, private readonly messages: MessageStore, private readonly outbox: OutboxStore, private readonly links: LineLinkStore,
    private readonly settings: SettingsInForce, private readonly clock: Clock,
  ) {}

  forget(): Promise<number> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      const days = await this.settings.valueOf(tx, 'notices.log-days', now.toISOString());
      const before = new Date(now.getTime() - days * DAY_MS).toISOString();
      await this.links.forget(tx, new Date(now.getTime() - DAY_MS).toISOString());
      return (await this.messages.forget(tx, before)) + (await this.outbox.forget(tx, before));
    });
  }
}
