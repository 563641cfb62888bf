import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { NoticeChannel } from '../../shared/notices/notice-kinds.js';
import { Channels } from './channels.js';
import { MessageStore } from './message.store.js';
import type { NoticeMessage } from './notice-message.entity.js';
import { ReachStore, type Reach } from './reach.store.js';

/** Puts a notice or a digest on its way, by every channel that reaches the person. */
@Injectable()
export class Outgoing {
  constructor(private readonly messages: MessageStore, private readonly reaches: ReachStore, private readonly channels: Channels, private readonly clock: Clock) {}

  /** Of those who still work here. */
  reachOf(from: Sql, personIds: readonly string[]): Promise<Map<string, Reach>> {
    return this.reaches.of(from, personIds);
  }

  async send(tx: Tx, reach: Reach, what: Pick<NoticeMessage, 'noticeId' | 'digestOn'>, only?: NoticeChannel): Promise<void> {
    const channels = only ? [only] : this.channels.reaching(reach);
    await this.messages.add(tx, channels.map((channel) => ({ personId: reach.personId, ...what, channel })), this.clock.iso());
  }
}
