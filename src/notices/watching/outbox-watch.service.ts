import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import type { Actor } from '../../shared/actor.js';
import type { MessagePage, OutboxView, Waiting } from '../../shared/api/notices.js';
import { LATE_MINUTES, minutesBefore } from '../sending/back-off.rules.js';
import { Channels } from '../sending/channels.js';
import { OutboxWatchStore } from './outbox-watch.store.js';
import type { MessageQuery } from './outbox-watch.dto.js';

/** Whether letters leave the house: how many wait, since when, and which failed. */
@Injectable()
export class OutboxWatch {
  constructor(
    private readonly reader: Reader, private readonly outbox: OutboxStore, private readonly store: OutboxWatchStore,
    private readonly channels: Channels, private readonly clock: Clock,
  ) {}

  async view(actor: Actor): Promise<OutboxView> {
    refuseUnlessOfAgency(actor);
    return this.state();
  }

  /** The same for whoever only asks whether all is well. */
  async state(): Promise<OutboxView> {
    const { waiting: count, oldestAt } = await this.outbox.depth(this.reader);
    const untold = { count, oldestAt };
    const unsent = await this.store.unsent();
    return {
      channels: this.channels.all.map(({ name, isOn }) => ({ name, isOn })), untold, unsent, failed: await this.store.failed(), held: await this.store.held(),
      isLate: this.isLate(untold) || this.isLate(unsent),
    };
  }

  async messages(actor: Actor, { state, limit, cursor }: MessageQuery): Promise<MessagePage> {
    refuseUnlessOfAgency(actor);
    const [before = null] = decodeCursor(cursor, 1) ?? [];
    const rows = await this.store.messages(state, before === null ? null : String(before), limit + 1);
    return pageOf(rows, limit, (row) => [row.id], (row) => row);
  }

  private isLate({ oldestAt }: Waiting): boolean {
    return oldestAt !== null && oldestAt < minutesBefore(this.clock.iso(), LATE_MINUTES);
  }
}
