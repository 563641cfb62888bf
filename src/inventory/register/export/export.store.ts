import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import type { Asset } from '../asset.entity.js';
import { assetsAlong, conditionsOf } from '../list/asset-filter.js';
import type { AssetFilter } from '../list/asset-list.dto.js';
import { searchAssets } from '../list/asset-search.js';

export interface ExportRow extends Asset {
  className: string | null;
  unitName: string;
  keeper: string | null;
  siteName: string | null;
  storeName: string | null;
  roomName: string | null;
}

/** `seen`: the part of the register that the reader sees. */
export interface Wanted {
  filter: AssetFilter;
  seen: Statement;
  now: string;
}

const CHUNK = 1_000;

/** The register in the order of its numbers, a piece at a time: neither engine holds all of it in memory. */
@Injectable()
export class ExportStore {
  async *rows(db: Sql, wanted: Wanted): AsyncGenerator<ExportRow[]> {
    for (let after: [string, string] | null = null; ;) {
      const rows: ExportRow[] = await this.chunk(db, wanted, after);
      if (rows.length) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < CHUNK) return;
      after = [last.numberKey, last.id];
    }
  }

  private async chunk(db: Sql, { filter, seen, now }: Wanted, after: [string, string] | null): Promise<ExportRow[]> {
    const search = await searchAssets(db, filter.q, 'number');
    return db.query(sql`
      with page as (
        select a.id, a.number_key from ${assetsAlong('number', filter, search)} where ${conditionsOf(filter, seen, search, now)}
          ${after ? sql`and (a.number_key, a.id) > (${after[0]}, ${after[1]})` : empty} order by a.number_key, a.id limit ${CHUNK})
      select a.*, c.name as class_name, u.name as unit_name, coalesce(k.title || k.given_name || ' ' || k.family_name, a.responsible_text) as keeper,
        st.name as site_name, s.name as store_name, coalesce(rm.name, a.place_text) as room_name
      from page p join assets a on a.id = p.id join units u on u.id = a.unit_id left join asset_classes c on c.id = a.class_id
        left join people k on k.id = a.responsible_person_id left join sites st on st.id = a.site_id left join stores s on s.id = a.store_id left join rooms rm on rm.id = a.room_id
      order by p.number_key, p.id`);
  }
}
