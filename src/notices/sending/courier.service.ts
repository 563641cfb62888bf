import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { CLAIM_MINUTES, minutesBefore } from './back-off.rules.js';
import { answered, type Answer, type Channel } from './channel.js';
import { Channels } from './channels.js';
import { Letters } from './letters.js';
import { MessageStore } from './message.store.js';
import type { NoticeMessage } from './notice-message.entity.js';
import { Settlement } from './settlement.js';

const AT_ONCE = 100;

/** Carries messages out of the house: claims one, sends it outside any transaction, writes down what came of it. */
@Injectable()
export class Courier {
  constructor(
    private readonly reader: Reader, private readonly messages: MessageStore, private readonly settlement: Settlement,
    private readonly letters: Letters, private readonly channels: Channels, private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const message of await this.messages.abandoned(this.reader, minutesBefore(this.clock.iso(), CLAIM_MINUTES))) {
      await this.settlement.settle(message, this.channels.named(message.channel), answered('unsure', 'the program stopped while it was being sent'));
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
    const claimed = await this.settlement.claim(message);
    if (!claimed) return null;
    const letter = await this.letters.write(message);
    if (!letter) {
      await this.settlement.drop(claimed);
      return null;
    }
    const answer = await channel.send(letter);
    await this.settlement.settle(claimed, channel, answer);
    return answer;
  }
}
