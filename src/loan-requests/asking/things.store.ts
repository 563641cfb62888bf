import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Employment, Tracking } from '../../shared/vocab.js';
import { nameOf } from '../loan-request.store.js';
import type { Thing, WantedThing } from './cart.rules.js';

interface ThingRow extends Omit<Thing, 'isLendable'> {
  isLendable: 0 | 1;
  tracking: Tracking;
}

/** A store of an asset, or of an entry. */
export interface StoreOfThing {
  thingId: string;
  name: string;
  hoursJson: string;
}

export interface PersonRow {
  id: string;
  name: string;
  unitId: string;
  unitPath: string;
  employment: Employment;
  responsibleOfficerId: string | null;
  isGone: 0 | 1;
}

interface SaidOfPlace {
  siteId?: string | null;
  placeText?: string | null;
}

/** Where things are used, as a request keeps it. */
export interface Place {
  siteId: string | null;
  placeText: string | null;
  isOutside: 0 | 1;
}

/** What a request names of other features, read narrowly: things, people, places. */
@Injectable()
export class ThingsStore {
  async things(from: Sql, wanted: readonly WantedThing[]): Promise<Thing[]> {
    const assetIds = wanted.flatMap((line) => line.assetId ?? []);
    const entryIds = wanted.flatMap((line) => (line.assetId === undefined ? (line.entryId ?? []) : []));
    const assets = assetIds.length === 0 ? [] : await from.query<ThingRow>(sql`
      select a.entry_id, a.id as asset_id, a.unit_id, a.class_id, 'asset' as tracking, a.description, a.brand, a.model, coalesce(e.unit_word, '') as unit_word,
             a.number as asset_number, a.price_satang as value_satang, case when a.lendable = 1 and a.condition = 'usable' then 1 else 0 end as is_lendable
      from assets a left join catalogue_entries e on e.id = a.entry_id where a.id in (${join(assetIds)})`);
    const entries = entryIds.length === 0 ? [] : await from.query<ThingRow>(sql`
      select e.id as entry_id, null as asset_id, e.unit_id, e.class_id, e.tracking, e.name as description, e.unit_word, null as asset_number,
             case e.tracking when 'asset' then (select case when count(a.price_satang) = count(*) then max(a.price_satang) end from assets a where a.entry_id = e.id and a.lendable = 1)
                             else (select case when count(p.unit_price_satang) = count(*) then max(p.unit_price_satang) end from pools p where p.entry_id = e.id) end as value_satang,
             case when e.lendable_stock > 0 then 1 else 0 end as is_lendable
      from catalogue_entries e where e.id in (${join(entryIds)})`);
    return [...assets.map(withMake), ...entries].map((row) => ({ ...row, isLendable: row.isLendable === 1 }));
  }

  /** Where these things are kept: the store of an asset, or every store of what is asked for by kind. */
  stores(from: Sql, lines: readonly { entryId: string; assetId: string | null }[]): Promise<StoreOfThing[]> {
    const assetIds = ['', ...lines.flatMap((line) => line.assetId ?? [])];
    const entryIds = ['', ...lines.flatMap((line) => (line.assetId === null ? line.entryId : []))];
    return from.query<StoreOfThing>(sql`
      select a.id as thing_id, s.name, s.hours_json from assets a join stores s on s.id = a.store_id where a.id in (${join(assetIds)})
      union select a.entry_id, s.name, s.hours_json from assets a join stores s on s.id = a.store_id
        where a.entry_id in (${join(entryIds)}) and a.lendable = 1 and a.condition = 'usable'
      union select p.entry_id, s.name, s.hours_json from pools p join stores s on s.id = p.store_id where p.entry_id in (${join(entryIds)}) order by 2`);
  }

  person(from: Sql, id: string, today: string): Promise<PersonRow | null> {
    return from.one<PersonRow>(sql`
      select p.id, ${nameOf('p')} as name, p.unit_id, u.path as unit_path, p.employment, p.responsible_officer_id,
             case when p.disabled_at is not null or (p.leaving_on is not null and p.leaving_on < ${today}) then 1 else 0 end as is_gone
      from people p join units u on u.id = p.unit_id where p.id = ${id}`);
  }

  site(from: Sql, id: string): Promise<{ id: string; name: string; countsAsInside: 0 | 1 } | null> {
    return from.one(sql`select id, name, counts_as_inside from sites where id = ${id} and ended_at is null`);
  }

  /** A site, or a place in words, which counts as outside; null where neither is named. */
  async place(from: Sql, { siteId, placeText }: SaidOfPlace): Promise<Place | null> {
    if (!siteId) return placeText ? { siteId: null, placeText, isOutside: 1 } : null;
    const site = await this.site(from, siteId);
    return site && { siteId, placeText: null, isOutside: site.countsAsInside === 1 ? 0 : 1 };
  }

  unit(from: Sql, id: string): Promise<{ id: string; name: string; path: string } | null> {
    return from.one(sql`select id, name, path from units where id = ${id}`);
  }
}

/** Name with brand and model, as the slip describes it. */
function withMake({ brand, model, ...row }: ThingRow & { brand?: string | null; model?: string | null }): ThingRow {
  const make = [brand, model].filter((word) => word && !row.description.includes(word));
  return { ...row, description: [row.description, ...make].join(' ') };
}
