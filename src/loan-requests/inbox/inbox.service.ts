import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { isOf } from '../../approvals/routing/seats.rules.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxPage } from '../../shared/api/loans/approvals.js';
import { Rerouted } from '../deciding/rerouted.js';
import { CardReader } from './card.reader.js';
import { InboxStore, type InboxReader } from './inbox.store.js';

export interface InboxWanted {
  folder: 'waiting' | 'decided';
  limit: number;
  cursor?: string | undefined;
}

/** What waits for the reader's opinion or decision, and what they decided; a whole page in a fixed number of statements. */
@Injectable()
export class InboxService {
  constructor(
    private readonly reader: Reader, private readonly inbox: InboxStore, private readonly cards: CardReader, private readonly approvals: Approvals,
    private readonly rerouted: Rerouted, private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { folder, limit, cursor }: InboxWanted): Promise<InboxPage> {
    const now = this.clock.iso();
    const after = decodeCursor(cursor, 2);
    const rows = folder === 'waiting'
      ? await this.inbox.waiting(this.reader, await this.readerOf(actor, now), now, after, limit)
      : await this.inbox.decided(this.reader, actor.personId, after, limit);
    const items = await this.cards.cards(rows.slice(0, limit), actor, now);
    const { nextCursor } = pageOf(rows, limit, (row) => [row.at, folder === 'waiting' ? row.requestId : row.stepId], (row) => row);
    return { items, nextCursor };
  }

  /** How many wait, for the number on the door. */
  async count(actor: Actor): Promise<number> {
    const now = this.clock.iso();
    return this.inbox.count(this.reader, await this.readerOf(actor, now), now);
  }

  private async readerOf(actor: Actor, now: string): Promise<InboxReader> {
    const { posts } = await this.approvals.standing(this.reader, actor, now);
    const moved = posts.length === 0 ? [] : await this.rerouted.now(this.reader, now);
    const arrived = moved.filter(({ lawful }) => posts.some(isOf(lawful))).map((one) => one.requestId);
    return { posts, arrived, left: moved.map((one) => one.requestId) };
  }
}
