import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { pageOf } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { StorePage, StoreView } from '../../shared/api/places.js';
import type { PlaceQuery } from './place.dto.js';
import { PlaceStore } from './place.store.js';
import { storeView } from './place.view.js';

/** Stores with the hours that hold for them now: their own, else the agency's. */
@Injectable()
export class StoreViews {
  constructor(private readonly reader: Reader, private readonly store: PlaceStore, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async page(page: PlaceQuery): Promise<StorePage> {
    const usual = await this.settings.usualHours(this.reader, this.clock.iso());
    return pageOf(await this.store.stores(this.reader, page), page.limit, (row) => [row.name, row.id], (row) => storeView(row, usual));
  }

  async one(from: Sql, id: string): Promise<StoreView> {
    return storeView(found(await this.store.store(from, id)), await this.settings.usualHours(from, this.clock.iso()));
  }
}
