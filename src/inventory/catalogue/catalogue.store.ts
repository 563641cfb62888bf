import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { decodeCursor } from '../../http/page.js';
import { normaliseForSearch } from '../../shared/thai/normalise.js';
import type { Tracking } from '../../shared/vocab.js';
import { busyWithin, PEAKS, type Times } from './availability.sql.js';
import type { CatalogueQuery } from './catalogue.dto.js';

export interface EntryRow {
  id: string;
  name: string;
  classId: string;
  className: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  tracking: Tracking;
  photoFileId: string | null;
  unitWord: string;
  lendable: number;
  available: number;
  sortKey: string;
}

export interface EntryAssetRow {
  id: string;
  number: string;
  name: string;
  place: string | null;
  photoFileId: string | null;
  busyUntil: string | null;
}

export interface StoreOfEntry {
  id: string;
  name: string;
}

const MOST_ASSETS = 500;

const AT_SITE = (siteId: string): Statement => sql`and (
  exists (select 1 from assets a left join stores s on s.id = a.store_id where a.entry_id = e.id and a.lendable = 1 and coalesce(s.site_id, a.site_id) = ${siteId})
  or exists (select 1 from pools p join stores s on s.id = p.store_id where p.entry_id = e.id and s.site_id = ${siteId}))`;

/** The only SQL of the catalogue: what may be lent, and how much of it is free through the times asked for. */
@Injectable()
export class CatalogueStore {
  page(db: Sql, query: CatalogueQuery, times: Times): Promise<EntryRow[]> {
    const cursor = decodeCursor(query.cursor, 2);
    return this.entries(db, times, sql`e.lendable_stock > 0 ${this.wordsOf(query.q)}
      ${query.siteId ? AT_SITE(query.siteId) : empty} ${query.unitId ? sql`and e.unit_id = ${query.unitId}` : empty}
      ${cursor ? sql`and (e.sort_key, e.id) > (${cursor[0]}, ${cursor[1]})` : empty}
      order by e.sort_key, e.id limit ${query.limit + 1}`);
  }

  async entry(db: Sql, id: string, times: Times): Promise<EntryRow | null> {
    return (await this.entries(db, times, sql`e.id = ${id}`))[0] ?? null;
  }

  private entries(db: Sql, times: Times, where: Statement): Promise<EntryRow[]> {
    return db.query(sql`
      with asked as (select e.* from catalogue_entries e where ${where}), ${busyWithin(sql`select id from asked`, times)}, ${PEAKS}
      select e.id, e.name, e.class_id, c.name as class_name, e.unit_id, u.name as unit_name, u.path as unit_path, e.tracking, e.unit_word, e.sort_key,
        coalesce(e.photo_file_id, (select min(a.photo_file_id) from assets a where a.entry_id = e.id and a.lendable = 1)) as photo_file_id,
        e.lendable_stock as lendable, cast(case when coalesce(p.peak, 0) > e.lendable_stock then 0 else e.lendable_stock - coalesce(p.peak, 0) end as integer) as available
      from asked e join asset_classes c on c.id = e.class_id join units u on u.id = e.unit_id left join peaks p on p.entry_id = e.id
      order by e.sort_key, e.id`);
  }

  /** Assets that may be lent under one entry, with what stands in the way of each. */
  assets(db: Sql, entryId: string, times: Times): Promise<EntryAssetRow[]> {
    return db.query(sql`
      with ${busyWithin(sql`select id from catalogue_entries where id = ${entryId}`, times)}
      select a.id, a.number, a.description as name, coalesce(s.name, rm.name, st.name, a.place_text) as place, a.photo_file_id,
        (select max(b.ends_at) from busy b where b.asset_id = a.id) as busy_until
      from assets a left join stores s on s.id = a.store_id left join rooms rm on rm.id = a.room_id left join sites st on st.id = a.site_id
      where a.entry_id = ${entryId} and a.lendable = 1 and a.condition = 'usable' order by a.number_key, a.id limit ${MOST_ASSETS}`);
  }

  async stores(db: Sql, entryIds: string[]): Promise<Map<string, StoreOfEntry[]>> {
    const stores = new Map<string, StoreOfEntry[]>();
    if (!entryIds.length) return stores;
    const rows = await db.query<StoreOfEntry & { entryId: string }>(sql`
      select a.entry_id, s.name, s.id from assets a join stores s on s.id = a.store_id where a.entry_id in (${join(entryIds)}) and a.lendable = 1
      union select p.entry_id, s.name, s.id from pools p join stores s on s.id = p.store_id where p.entry_id in (${join(entryIds)}) order by 2, 3`);
    for (const { entryId, ...store } of rows) stores.set(entryId, [...(stores.get(entryId) ?? []), store]);
    return stores;
  }

  private wordsOf(q: string | undefined): Statement {
    const words = normaliseForSearch(q ?? '').split(' ').filter(Boolean);
    return join([empty, ...words.map((word) => sql`(e.search_text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'
      or exists (select 1 from assets m where m.entry_id = e.id and m.lendable = 1 and m.search_text like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'))`)], ' and ');
  }
}
