import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { insertInto, isUnchanged, updateOf } from '../../database/statements.js';
import { Transactions } from '../../database/transactions.js';
import { violates } from '../../database/violation.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import { SubjectSettings } from '../../settings/subjects/subject-setting.service.js';
import type { Actor } from '../../shared/actor.js';
import type { RoomView, SiteView, StoreView } from '../../shared/api/places.js';
import { areSoundHours, inWeekOrder } from '../../shared/hours/sound-hours.js';
import { sortKey } from '../../shared/thai/sort-key.js';
import { checkReferences, type References } from '../references.js';
import type { RoomBody, RoomChange, SiteBody, SiteChange, StoreBody, StoreChange } from './place.dto.js';
import { refuseUnlessKeptBy, refuseUnlessOfAgency } from './place-reach.js';
import { PlaceStore } from './place.store.js';
import { roomView, siteView } from './place.view.js';
import { StoreViews } from './store-views.js';

type PlaceKind = 'site' | 'store' | 'room';
const TABLES: Record<PlaceKind, string> = { site: 'sites', store: 'stores', room: 'rooms' };

type Values = References & { name?: string; countsAsInside?: boolean; hoursJson?: string };

const NEW_SITE = 'บันทึกสถานที่ใหม่';

/** What a body leaves out, or sends empty, stays as it is: none of these columns may be empty. */
const given = (row: object): Values => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null));

/** Sites, stores and rooms: made and changed, never deleted, because papers name them. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly transactions: Transactions, private readonly store: PlaceStore, private readonly stores: StoreViews, private readonly settings: SubjectSettings,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  /** Made as outside: that it counts as inside is decided beside it, by a second person where one is needed. */
  createSite(actor: Actor, { countsAsInside, ...body }: SiteBody): Promise<SiteView> {
    return this.change(actor, 'site', null, { ...this.siteRow(body), countsAsInside: false }, async (tx, id) => {
      if (countsAsInside) await this.settings.record(tx, actor, { key: 'site.counts-as-inside', id }, { value: true, reason: NEW_SITE });
      return siteView(found(await this.store.site(tx, id)));
    });
  }
  changeSite(actor: Actor, id: string, body: SiteChange): Promise<SiteView> {
    return this.change(actor, 'site', id, this.siteRow(body), async (tx) => siteView(found(await this.store.site(tx, id))));
  }
  async createStore(actor: Actor, { hours, ...body }: StoreBody): Promise<StoreView> {
    if (!areSoundHours(hours)) throw new Refusal('settings.hours-unsound');
    return this.change(actor, 'store', null, { ...this.storeRow(body), hoursJson: JSON.stringify(inWeekOrder(hours)) }, (tx, id) => this.stores.one(tx, id));
  }
  changeStore(actor: Actor, id: string, body: StoreChange): Promise<StoreView> {
    return this.change(actor, 'store', id, this.storeRow(body), (tx) => this.stores.one(tx, id));
  }
  createRoom(actor: Actor, body: RoomBody): Promise<RoomView> {
    return this.change(actor, 'room', null, given(body), async (tx, id) => roomView(found(await this.store.room(tx, id))));
  }
  changeRoom(actor: Actor, id: string, body: RoomChange): Promise<RoomView> {
    return this.change(actor, 'room', id, given(body), async (tx) => roomView(found(await this.store.room(tx, id))));
  }

  private siteRow(body: SiteChange): Values {
    const { ended, ...values } = given(body) as SiteChange;
    return { ...values, ...(values.name && { sortKey: sortKey(values.name) }), ...this.endedRow(ended) };
  }
  private storeRow(body: StoreChange): Values {
    const { ended, ...values } = given(body) as StoreChange;
    return { ...values, ...this.endedRow(ended) };
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
