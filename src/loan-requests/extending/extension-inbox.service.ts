import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { ExtensionPage } from '../../shared/api/loans/extensions.js';
import { InboxService, type Decider, type InboxWanted } from '../inbox/inbox.service.js';
import { ExtensionCards } from './extension-cards.js';
import { ExtensionStore } from './extension.store.js';

/** Later dues that wait for the reader, and those they decided; a whole page in a fixed number of statements. */
@Injectable()
export class ExtensionInbox {
  constructor(
    private readonly reader: Reader, private readonly inbox: InboxService, private readonly store: ExtensionStore, private readonly cards: ExtensionCards,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { folder, limit, cursor }: InboxWanted): Promise<ExtensionPage> {
    const now = this.clock.iso();
    const after = decodeCursor(cursor, 2);
    const rows = folder === 'waiting'
      ? await this.store.waiting(this.reader, await this.inbox.readerOf(actor, now), now, after, limit)
      : await this.store.decided(this.reader, actor.personId, after, limit);
    const items = await this.cards.of(actor, rows.slice(0, limit), now);
    return { items, nextCursor: pageOf(rows, limit, (row) => [row.at, row.extensionId], (row) => row).nextCursor };
  }

  async count(actor: Decider): Promise<number> {
    const now = this.clock.iso();
    return this.store.count(this.reader, await this.inbox.readerOf(actor, now), now);
  }
}
