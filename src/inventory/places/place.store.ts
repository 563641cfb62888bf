import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { decodeCursor, type PageQuery } from '../../http/page.js';

export interface SiteRow {
  id: string;
  name: string;
  countsAsInside: 0 | 1;
  sortKey: string;
  endedAt: string | null;
}

export interface StoreRow {
  id: string;
  name: string;
  siteId: string;
  siteName: string;
  unitId: string;
  unitName: string;
  hoursJson: string;
  endedAt: string | null;
}

export interface RoomRow {
  id: string;
  name: string;
  siteId: string;
  siteName: string;
}

const SITE = sql`select id, name, counts_as_inside, sort_key, ended_at from sites`;
const STORE = sql`select s.id, s.name, s.site_id, p.name as site_name, s.unit_id, u.name as unit_name, s.hours_json, s.ended_at
  from stores s join sites p on p.id = s.site_id join units u on u.id = s.unit_id`;
const ROOM = sql`select r.id, r.name, r.site_id, p.name as site_name from rooms r join sites p on p.id = r.site_id`;

const after = (page: PageQuery, key: Statement): Statement => {
  const cursor = decodeCursor(page.cursor, 2);
  return cursor ? sql`and ${key} > (${cursor[0]}, ${cursor[1]})` : empty;
};
const within = (column: Statement, siteId: string | undefined): Statement => (siteId ? sql`and ${column} = ${siteId}` : empty);

/** The only SQL of sites, stores and rooms. */
@Injectable()
export class PlaceStore {
  sites(db: Sql, page: PageQuery): Promise<SiteRow[]> {
    return db.query(sql`${SITE} where ended_at is null ${after(page, sql`(sort_key, id)`)} order by sort_key, id limit ${page.limit + 1}`);
  }
  stores(db: Sql, page: PageQuery & { siteId?: string }): Promise<StoreRow[]> {
    return db.query(sql`${STORE} where s.ended_at is null ${within(sql`s.site_id`, page.siteId)} ${after(page, sql`(s.name, s.id)`)} order by s.name, s.id limit ${page.limit + 1}`);
  }
  rooms(db: Sql, page: PageQuery & { siteId?: string }): Promise<RoomRow[]> {
    return db.query(sql`${ROOM} where 1 = 1 ${within(sql`r.site_id`, page.siteId)} ${after(page, sql`(r.name, r.id)`)} order by r.name, r.id limit ${page.limit + 1}`);
  }
  site(db: Sql, id: string): Promise<SiteRow | null> {
    return db.one(sql`${SITE} where id = ${id}`);
  }
  store(db: Sql, id: string): Promise<StoreRow | null> {
    return db.one(sql`${STORE} where s.id = ${id}`);
  }
  room(db: Sql, id: string): Promise<RoomRow | null> {
    return db.one(sql`${ROOM} where r.id = ${id}`);
  }
}
