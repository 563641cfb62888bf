import { Injectable } from '@nestjs/common';
import sql, { empty, raw, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import type { CursorValue } from '../../../http/page.js';
import type { Condition } from '../../../shared/vocab.js';
import { assetsAlong, conditionsOf, IS_CLAIMED, isOverdue, SORT_COLUMN } from './asset-filter.js';
import type { AssetFilter, AssetListQuery } from './asset-list.dto.js';
import { searchAssets } from './asset-search.js';

export interface AssetListRow {
  id: string;
  key: string | number;
  number: string | null;
  description: string;
  className: string | null;
  unitName: string;
  place: string | null;
  condition: Condition;
  lendable: 0 | 1;
  photoFileId: string | null;
  priceSatang: number | null;
  acquiredOn: string | null;
  version: number;
  outUntil: string | null;
  isClaimed: boolean | 0 | 1;
  heldUntil: string | null;
  holderName: string | null;
}

/** Where a page begins and which way it is read from there. */
export interface Stretch {
  from: CursorValue[] | null;
  isAscending: boolean;
  limit: number;
  seen: Statement;
}

export interface CountRow {
  total: number;
  lendable: number;
  notNumbered: number;
  notUsable: number;
  /** Lendable and usable, before what is out or held is taken off. */
  ready: number;
}
export interface StateRow {
  state: 'out' | 'overdue' | 'reserved';
  count: number;
  free: number;
}

const num = (value: unknown): number => Number(value ?? 0);

/** The lists of the register, each one query after the search. */
@Injectable()
export class AssetListStore {
  async page(db: Sql, query: AssetListQuery, { from, isAscending, limit, seen }: Stretch, now: string): Promise<AssetListRow[]> {
    const search = await searchAssets(db, query.q, query.sort);
    const key = raw(SORT_COLUMN[query.sort]);
    const way = raw(isAscending ? 'asc' : 'desc');
    const beyond: Statement = from ? sql`and (a.${key}, a.id) ${raw(isAscending ? '>' : '<')} (${from[0]}, ${from[1]})` : empty;
    return db.query(sql`
      with page as (
        select a.id, a.${key} as key from ${assetsAlong(query.sort, query, search)}
        where ${conditionsOf(query, seen, search, now)} ${beyond} order by a.${key} ${way}, a.id ${way} limit ${limit})
      select a.id, p.key, a.number, a.description, c.name as class_name, u.name as unit_name, coalesce(s.name, rm.name, st.name, a.place_text) as place,
        a.condition, a.lendable, a.photo_file_id, a.price_satang, a.acquired_on, a.version, r.due_at as out_until, ${IS_CLAIMED} as is_claimed,
        hp.title || hp.given_name || ' ' || hp.family_name as holder_name,
        (select max(h.ends_at) from holds h where h.asset_id = a.id and h.starts_at <= ${now} and h.ends_at > ${now}) as held_until
      from page p join assets a on a.id = p.id join units u on u.id = a.unit_id
        left join asset_classes c on c.id = a.class_id left join stores s on s.id = a.store_id
        left join rooms rm on rm.id = a.room_id left join sites st on st.id = a.site_id
        left join checkout_lines cl on cl.asset_id = a.id and cl.closed_at is null left join loan_requests r on r.id = cl.request_id
        left join custodies cu on cu.asset_id = a.id and cu.ended_at is null and cu.awaits_transfer = 0 left join people hp on hp.id = cu.person_id
      order by p.key ${way}, p.id ${way}`);
  }

  async counts(db: Sql, filter: AssetFilter, seen: Statement, now: string): Promise<{ all: CountRow; states: StateRow[] }> {
    const search = await searchAssets(db, filter.q, 'price');
    const where = conditionsOf(filter, seen, search, now);
    const all = await db.one<CountRow>(sql`
      select count(*) as total, sum(a.lendable) as lendable, sum(1 - a.numbered) as not_numbered, sum(case when a.condition = 'usable' then 0 else 1 end) as not_usable,
        sum(case when a.condition = 'usable' then a.lendable else 0 end) as ready
      from ${assetsAlong('price', filter, search)} where ${where}`);
    const states = await db.query<StateRow>(sql`
      select busy.state, count(*) as count, sum(case when a.condition = 'usable' then a.lendable else 0 end) as free
      from (${BUSY(now)}) busy join assets a on a.id = busy.asset_id where ${where} group by busy.state`);
    return {
      all: { total: num(all?.total), lendable: num(all?.lendable), notNumbered: num(all?.notNumbered), notUsable: num(all?.notUsable), ready: num(all?.ready) },
      states: states.map((row) => ({ state: row.state, count: num(row.count), free: num(row.free) })),
    };
  }
}

const BUSY = (now: string): Statement => sql`
  select cl.asset_id, case when ${isOverdue(now)} then 'overdue' else 'out' end as state
  from checkout_lines cl join loan_requests r on r.id = cl.request_id where cl.closed_at is null and cl.asset_id is not null
  union all
  select distinct h.asset_id, 'reserved' from holds h where h.asset_id is not null and h.starts_at <= ${now} and h.ends_at > ${now}
    and not exists (select 1 from checkout_lines o where o.asset_id = h.asset_id and o.closed_at is null)`;
