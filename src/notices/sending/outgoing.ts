import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { NoticeChannel } from '../../shared/notices/notice-kinds.js';
import { Channels } from './channels.js';
import { LetterHoldStore } from '../holding/letter-hold.store.js';
import { MessageStore } from './message.store.js';
import type { NoticeMessage } from './notice-message.entity.js';
import { ReachStore, type Reach } from './reach.store.js';

/** Puts a notice or a digest on its way, by every channel that reaches the person. */
@Injectable()
export class Outgoing {
  constructor(private readonly messages: MessageStore, private readonly reaches: ReachStore, private readonly channels: Channels, private readonly holds: LetterHoldStore, private readonly clock: Clock) {}

  /** Of those who still work here. */
  reachOf(from: Sql, personIds: readonly string[]): Promise<Map<string, Reach>> {
    return this.reaches.of(from, personIds);
  }

  /** What was told before a backup was put back is held: it may have gone out once. */
  async send(tx: Tx, reach: Reach, { toldAt, ...what }: Pick<NoticeMessage, 'noticeId' | 'digestOn'> & { toldAt: string }, only?: NoticeChannel): Promise<void> {
    const channels = only ? [only] : this.channels.reaching(reach);
    const state = (await this.holds.isHeld(tx, toldAt)) ? 'held' : 'waiting';
    await this.messages.add(tx, channels.map((channel) => ({ personId: reach.personId, ...what, channel })), state, this.clock.iso());
  }
}
