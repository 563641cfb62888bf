import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Reader, type Sql } from '../../database/sql.js';
import { isUnchanged, updateOf } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { encodeCursor } from '../../http/page.js';
import { found, Refusal } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { CatalogueEntryView, CataloguePage } from '../../shared/api/catalogue.js';
import { earliestStartOn, termsOf } from '../../shared/lending/lending-terms.js';
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
    private readonly journal: Journal, private readonly clock: Clock, private readonly settings: SettingsInForce,
  ) {}

  async page(query: CatalogueQuery): Promise<CataloguePage> {
    const rows = await this.store.page(this.reader, query, this.timesOf(query));
    const shown = rows.slice(0, query.limit);
    const stores = await this.store.stores(this.reader, shown.map((row) => row.id));
    const termed = await this.terms(this.reader);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return { items: shown.map((row) => termed(entryView(row, stores.get(row.id)))), nextCursor: last ? encodeCursor([last.sortKey, last.id]) : null };
  }

  async entry(id: string, asked: CatalogueTimes): Promise<CatalogueEntryView> {
    const times = this.timesOf(asked);
    const row = found(await this.store.entry(this.reader, id, times));
    if (row.lendable === 0) throw new Refusal('not-found');
    const stores = await this.store.stores(this.reader, [id]);
    const assets = row.tracking === 'asset' ? await this.store.assets(this.reader, id, times) : [];
    return { ...(await this.terms(this.reader))(entryView(row, stores.get(id))), assets: assets.map((asset) => assetView(asset, row)) };
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
      const shown = async (found: EntryRow) => (await this.terms(tx))(entryView(found, (await this.store.stores(tx, [id])).get(id)));
      if (isUnchanged(row, after)) return shown(row);
      const keys = { sortKey: sortKey(name), searchText: normaliseForSearch(`${name} · ${row.className}`) };
      await tx.run(updateOf('catalogue_entries', { ...after, ...keys }, sql`id = ${id}`));
      await this.journal.record(tx, { event: 'catalogue-entry.changed', actor, subject: { type: 'catalogue-entry', id }, after });
      return shown(found(await this.store.entry(tx, id, times)));
    });
  }

  /** How long it is lent, and how early it is asked for. */
  private async terms(from: Sql): Promise<(entry: UntermedEntry) => CatalogueEntryView> {
    const now = this.clock.iso();
    const [terms, holidays] = [await this.settings.lendingTerms(from, now), await this.settings.holidays(from)];
    return (entry) => {
      const own = termsOf(entry.classId, terms);
      return { ...entry, ...own, earliestOn: earliestStartOn(now, own.noticeDays, holidays), hasOwnTerms: terms.classTerms.some(({ classIds }) => classIds.includes(entry.classId)) };
    };
  }

  private timesOf({ startsAt, dueAt }: CatalogueTimes): Times {
    const times = { startsAt: new Date(startsAt).toISOString(), dueAt: new Date(dueAt).toISOString(), now: this.clock.iso() };
    if (times.startsAt >= times.dueAt) throw new Refusal('invalid-input', { fields: ['dueAt'] });
    return times;
  }
}

type UntermedEntry = Omit<CatalogueEntryView, 'longestDays' | 'noticeDays' | 'earliestOn' | 'hasOwnTerms'>;

function entryView({ sortKey: _, unitPath: __, ...row }: EntryRow, stores: StoreOfEntry[] = []): UntermedEntry {
  return { ...row, storeNames: stores.map((store) => store.name), storeIds: stores.map((store) => store.id) };
}

/** Where every one of the kind is promised to somebody by kind, none of them is free, though no name stands on it. */
function assetView(row: EntryAssetRow, entry: EntryRow) {
  return { ...row, free: row.busyUntil === null && entry.available > 0 };
}
