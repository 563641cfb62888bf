import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Reader } from '../../database/sql.js';
import { isUnchanged, updateOf } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { encodeCursor } from '../../http/page.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { CatalogueEntryView, CataloguePage } from '../../shared/api/catalogue.js';
import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { sortKey } from '../../shared/thai/sort-key.js';
import { reaches } from '../reach.js';
import { checkPhoto } from '../references.js';
import type { Times } from './availability.sql.js';
import type { CatalogueQuery, CatalogueTimes, EntryChange } from './catalogue.dto.js';
import { CatalogueStore, type EntryAssetRow, type EntryRow, type StoreOfEntry } from './catalogue.store.js';

/** What employees may ask for, and how much of it is free when they want it. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly store: CatalogueStore,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async page(query: CatalogueQuery): Promise<CataloguePage> {
    const rows = await this.store.page(this.reader, query, this.timesOf(query));
    const shown = rows.slice(0, query.limit);
    const stores = await this.store.stores(this.reader, shown.map((row) => row.id));
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return { items: shown.map((row) => entryView(row, stores.get(row.id))), nextCursor: last ? encodeCursor([last.sortKey, last.id]) : null };
  }

  async entry(id: string, asked: CatalogueTimes): Promise<CatalogueEntryView> {
    const times = this.timesOf(asked);
    const row = found(await this.store.entry(this.reader, id, times));
    if (row.lendable === 0) throw new Refusal('not-found');
    const stores = await this.store.stores(this.reader, [id]);
    const assets = row.tracking === 'asset' ? await this.store.assets(this.reader, id, times) : [];
    return { ...entryView(row, stores.get(id)), assets: assets.map((asset) => assetView(asset, row)) };
  }

  change(actor: Actor, id: string, body: EntryChange): Promise<CatalogueEntryView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const times = { startsAt: now, dueAt: now, now };
      const row = found(await this.store.entry(tx, id, times));
      if (!reaches(actor, row.unitPath, null)) throw new Refusal('inventory.out-of-reach');
      await checkPhoto(tx, body.photoFileId, actor.personId);
      const name = body.name?.trim() || row.name;
      const after = { name, unitWord: body.unitWord?.trim() || row.unitWord, photoFileId: body.photoFileId ?? row.photoFileId };
      if (isUnchanged(row, after)) return entryView(row, (await this.store.stores(tx, [id])).get(id));
      const keys = { sortKey: sortKey(name), searchText: normaliseForSearch(`${name} · ${row.className}`) };
      await tx.run(updateOf('catalogue_entries', { ...after, ...keys }, sql`id = ${id}`));
      await this.journal.record(tx, { event: 'catalogue-entry.changed', actor, subject: { type: 'catalogue-entry', id }, after });
      return entryView(found(await this.store.entry(tx, id, times)), (await this.store.stores(tx, [id])).get(id));
    });
  }

  private timesOf({ startsAt, dueAt }: CatalogueTimes): Times {
    const times = { startsAt: new Date(startsAt).toISOString(), dueAt: new Date(dueAt).toISOString(), now: this.clock.iso() };
    if (times.startsAt >= times.dueAt) throw new Refusal('invalid-input', { fields: ['dueAt'] });
    return times;
  }
}

function entryView({ sortKey: _, unitPath: __, ...row }: EntryRow, stores: StoreOfEntry[] = []): CatalogueEntryView {
  return { ...row, storeNames: stores.map((store) => store.name), storeIds: stores.map((store) => store.id) };
}

/** Where every one of the kind is promised to somebody by kind, none of them is free, though no name stands on it. */
function assetView(row: EntryAssetRow, entry: EntryRow) {
  return { ...row, free: row.busyUntil === null && entry.available > 0 };
}
