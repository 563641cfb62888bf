import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { refuse } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import type { Actor } from '../../shared/actor.js';
import type { NoticeChannel } from '../../shared/notices/notice-kinds.js';
import { Channels } from '../sending/channels.js';
import { MessageStore } from '../sending/message.store.js';
import { addressOf, ReachStore } from '../sending/reach.store.js';

/** What the administrator does about letters: a test to themselves, and another try of one that failed. */
@Injectable()
export class OutboxHands {
  constructor(
    private readonly transactions: Transactions, private readonly messages: MessageStore, private readonly reaches: ReachStore,
    private readonly channels: Channels, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async test(actor: Actor, channel: NoticeChannel): Promise<void> {
    refuseUnlessOfAgency(actor);
    refuse(this.channels.named(channel).isOn ? null : 'notices.channel-off');
    return this.transactions.run(async (tx) => {
      const { personId } = actor;
      const reach = (await this.reaches.of(tx, [personId])).get(personId);
      refuse(reach && addressOf(reach, channel) !== null ? null : 'notices.no-address');
      await tell(tx, this.clock.iso(), [{ kind: 'test', subjectId: personId, occasion: `${channel} ${newId()}`, personId }]);
      await this.journal.record(tx, { event: 'notice.test-asked', actor, subject: { type: 'person', id: personId }, after: { channel } });
    });
  }

  /** What may have gone out before the backup was put back: it goes now, or not at all. */
  async settleHeld(actor: Actor, how: 'released' | 'dropped'): Promise<void> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const count = await (how === 'released' ? this.messages.release(tx, now) : this.messages.giveUp(tx, now));
      refuse(count === 0 ? 'notices.none-held' : null);
      await this.journal.record(tx, { event: `notice.held-${how}`, actor, subject: { type: 'notice-messages', id: newId() }, after: { count } });
    });
  }

  async again(actor: Actor, id: string): Promise<void> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      refuse((await this.messages.exists(tx, id)) ? null : 'not-found');
      refuse((await this.messages.again(tx, id, this.clock.iso())) ? null : 'notices.not-failed');
      await this.journal.record(tx, { event: 'notice.sent-again', actor, subject: { type: 'notice-message', id } });
    });
  }
}
