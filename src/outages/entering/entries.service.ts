import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageEntryPage, OutageEntryView } from '../../shared/api/loans/outages.js';
import { isHeadOf, seenBy } from '../outage-reach.js';
import type { OutageEntriesQuery } from './entry.dto.js';
import { whyNotSettle } from './entry.rules.js';
import { EntryStore } from './entry.store.js';
import { entryView, isOpen } from './entry.view.js';

/** What was entered, and what the head of supply officers says of an entry that the record speaks against. */
@Injectable()
export class EntriesService {
  constructor(private readonly store: EntryStore, private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal, private readonly clock: Clock) {}

  async page(actor: Actor, { show, outageId, cursor, limit }: OutageEntriesQuery): Promise<OutageEntryPage> {
    const after = decodeCursor(cursor, 1);
    const waiting = show === 'conflicts' ? sql`and e.conflict is not null and e.settled_at is null` : empty;
    const within = outageId ? sql`and e.outage_id = ${outageId}` : empty;
    const rows = await this.store.entries(this.reader, sql`${seenBy(actor)} ${waiting} ${within} ${after ? sql`and e.slip_id < ${String(after[0])}` : empty}`, limit + 1);
    return pageOf(rows, limit, (row) => [row.slipId], (row) => entryView(row, actor));
  }

  settle(actor: Actor, slipId: string, note: string): Promise<OutageEntryView> {
    return this.transactions.run(async (tx) => {
      const entry = found((await this.store.entries(tx, sql`${seenBy(actor)} and e.slip_id = ${slipId}`, 1))[0]);
      if (!isHeadOf(actor, entry.unitPath)) throw new Refusal('not-found');
      refuse(whyNotSettle({ isOpenConflict: isOpen(entry), recordedBy: entry.recordedBy }, actor.personId));
      const settledAt = this.clock.iso();
      await this.store.change(tx, slipId, { settledAt, settledBy: actor.personId, settlement: note });
      await this.journal.record(tx, {
        event: 'outage-slip.conflict-settled', actor, subject: { type: 'outage-slip', id: slipId }, before: { conflict: entry.conflict }, after: { settledAt }, personal: [{ personId: actor.personId, data: { note } }],
      });
      return entryView(found((await this.store.entries(tx, sql`e.slip_id = ${slipId}`, 1))[0]), actor);
    });
  }
}
