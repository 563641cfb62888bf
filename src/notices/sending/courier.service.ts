import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { CLAIM_MINUTES, minutesBefore, nextAttemptAt } from './back-off.rules.js';
import { answered, type Answer, type Channel } from './channel.js';
import { Channels } from './channels.js';
import { Letters } from './letters.js';
import { MessageStore } from './message.store.js';
import type { NoticeMessage } from './notice-message.entity.js';

const AT_ONCE = 100;

/** Carries messages out of the house: claims one, sends it outside any transaction, writes down what came of it. */
@Injectable()
export class Courier {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly messages: MessageStore,
    private readonly letters: Letters, private readonly channels: Channels, private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const message of await this.messages.abandoned(this.reader, minutesBefore(this.clock.iso(), CLAIM_MINUTES))) {
      await this.settle(message, this.channels.named(message.channel), answered('unsure', 'the program stopped while it was being sent'));
    }
    await Promise.all(this.channels.all.map((channel) => this.serve(channel)));
  }

  /** While its server does not answer, the letters behind wait without an attempt of their own. */
  private async serve(channel: Channel): Promise<void> {
    for (const message of await this.messages.due(this.reader, channel.name, this.clock.iso(), AT_ONCE)) {
      const answer = await this.deliver(message, channel);
      if (answer?.isServerDown) return;
    }
  }

  private async deliver(message: NoticeMessage, channel: Channel): Promise<Answer | null> {
    const claimedAt = this.clock.iso();
    if (!(await this.transactions.run((tx) => this.messages.claim(tx, message.id, claimedAt)))) return null;
    const claimed = { ...message, claimedAt, attempts: message.attempts + 1 };
    const letter = await this.letters.write(message);
    if (!letter) return this.drop(claimed);
    const answer = await channel.send(letter);
    await this.settle(claimed, channel, answer);
    return answer;
  }

  private async drop(message: NoticeMessage): Promise<null> {
    const now = this.clock.iso();
    await this.transactions.run((tx) => this.messages.settle(tx, message, { state: 'dropped', settledAt: now }, 'dropped', null, now));
    return null;
  }

  private settle(message: NoticeMessage, channel: Channel, { outcome, answer }: Answer): Promise<void> {
    const now = this.clock.iso();
    const isAgain = outcome === 'put-off' || (outcome === 'unsure' && channel.knowsRepeats);
    const next = isAgain ? nextAttemptAt(message.attempts, now) : null;
    const change = next !== null ? { state: 'waiting' as const, nextAttemptAt: next, reason: answer }
      : { state: outcome === 'sent' ? ('sent' as const) : ('failed' as const), settledAt: now, reason: outcome === 'sent' ? null : answer };
    return this.transactions.run((tx) => this.messages.settle(tx, message, change, outcome, answer, now));
  }
}
