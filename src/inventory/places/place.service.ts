import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader, type Tx } from '../../database/sql.js';
import { insertInto, isUnchanged, updateOf } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { violates } from '../../database/violation.js';
import { Clock } from '../../http/clock.js';
import { pageOf } from '../../http/page.js';
import { found, Refusal } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { RoomView, SiteView, StorePage, StoreView } from '../../shared/api/places.js';
import { sortKey } from '../../shared/thai/sort-key.js';
import { checkReferences, type References } from '../references.js';
import type { PlaceQuery, RoomBody, RoomChange, SiteBody, SiteChange, StoreBody, StoreChange } from './place.dto.js';
import { refuseUnlessKeptBy, refuseUnlessOfAgency } from './place-reach.js';
import { PlaceStore } from './place.store.js';
import { roomView, siteView, storeView } from './place.view.js';

type PlaceKind = 'site' | 'store' | 'room';
const TABLES: Record<PlaceKind, string> = { site: 'sites', store: 'stores', room: 'rooms' };

type Values = References & { name?: string };

/** What a body leaves out, or sends empty, stays as it is: none of these columns may be empty. */
const given = (row: object): Values => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));

/** Sites, stores and rooms: made and changed, never deleted, because papers name them. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly store: PlaceStore, private readonly settings: SettingsInForce,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async stores(page: PlaceQuery): Promise<StorePage> {
    const usual = await this.settings.usualHours(this.reader, this.clock.iso());
    return pageOf(await this.store.stores(this.reader, page), page.limit, (row) => [row.name, row.id], (row) => storeView(row, usual));
  }

  createSite(actor: Actor, body: SiteBody): Promise<SiteView> {
    return this.change(actor, 'site', null, this.siteRow(body), async (tx, id) => siteView(found(await this.store.site(tx, id))));
  }
  changeSite(actor: Actor, id: string, body: SiteChange): Promise<SiteView> {
    return this.change(actor, 'site', id, this.siteRow(body), async (tx) => siteView(found(await this.store.site(tx, id))));
  }
  createStore(actor: Actor, body: StoreBody): Promise<StoreView> {
    return this.change(actor, 'store', null, this.storeRow(body), (tx, id) => this.shownStore(tx, id));
  }
  changeStore(actor: Actor, id: string, body: StoreChange): Promise<StoreView> {
    return this.change(actor, 'store', id, this.storeRow(body), (tx) => this.shownStore(tx, id));
  }
  createRoom(actor: Actor, body: RoomBody): Promise<RoomView> {
    return this.change(actor, 'room', null, given(body), async (tx, id) => roomView(found(await this.store.room(tx, id))));
  }
  changeRoom(actor: Actor, id: string, body: RoomChange): Promise<RoomView> {
    return this.change(actor, 'room', id, given(body), async (tx) => roomView(found(await this.store.room(tx, id))));
  }

  private async shownStore(tx: Tx, id: string): Promise<StoreView> {
    return storeView(found(await this.store.store(tx, id)), await this.settings.usualHours(tx, this.clock.iso()));
  }
  private siteRow(body: SiteChange): Values {
    const { ended, ...values } = given(body) as SiteChange;
    return { ...values, ...(values.name && { sortKey: sortKey(values.name) }), ...this.endedRow(ended) };
  }
  private storeRow(body: StoreChange): Values {
    const { ended, hours, ...values } = given(body) as StoreChange;
    return { ...values, ...(hours && { hoursJson: JSON.stringify(hours) }), ...this.endedRow(ended) };
  }
  private endedRow(ended: boolean | undefined): { endedAt?: string | null } {
    return ended === undefined ? {} : { endedAt: ended ? this.clock.iso() : null };
  }

  private async change<T>(actor: Actor, kind: PlaceKind, id: string | null, values: Values, view: (tx: Tx, id: string) => Promise<T>): Promise<T> {
    try {
      return await this.transactions.run(async (tx) => {
        await checkReferences(tx, values);
        await this.checkReach(tx, actor, kind, id, values);
        if (id !== null && isUnchanged(await this.before(tx, kind, id), values)) return view(tx, id);
        const written = await this.write(tx, kind, id, values);
        await this.journal.record(tx, { event: `${kind}.${id ? 'changed' : 'created'}`, actor, subject: { type: kind, id: written }, after: values });
        return view(tx, written);
      });
    } catch (error) {
      const isTaken = violates(error, 'ix_sites_name', 'sites.name', 'ix_rooms_name_site_id', 'rooms.site_id, rooms.name');
      throw isTaken ? new Refusal('inventory.name-taken', { name: values.name ?? '' }, { cause: error }) : error;
    }
  }

  private async checkReach(tx: Tx, actor: Actor, kind: PlaceKind, id: string | null, { unitId }: Values): Promise<void> {
    if (kind === 'store') await refuseUnlessKeptBy(tx, actor, id, unitId ?? undefined);
    else refuseUnlessOfAgency(actor);
  }

  private async write(tx: Tx, kind: PlaceKind, id: string | null, values: object): Promise<string> {
    if (id === null) {
      const made = newId();
      await tx.run(insertInto(TABLES[kind], { id: made, ...values }));
      return made;
    }
    await tx.run(updateOf(TABLES[kind], values, sql`id = ${id}`));
    return id;
  }

  private async before(tx: Tx, kind: PlaceKind, id: string): Promise<object> {
    return found(await tx.one<object>(sql`select * from ${raw(TABLES[kind])} where id = ${id}`));
  }
}
