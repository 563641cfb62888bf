import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../../database/sql.js';
import { updateOf } from '../../../database/statements.js';
import { decodeCursor } from '../../../http/page.js';
import type { PoolView } from '../../../shared/api/catalogue.js';
import type { Pool } from '../pool.entity.js';
import type { PoolQuery } from './pool.dto.js';

export interface PoolRow extends PoolView {
  unitPath: string;
}

const POOL = sql`
  select p.id, p.version, p.entry_id, p.number, p.name, e.class_id, c.name as class_name, e.unit_id, u.name as unit_name, u.path as unit_path,
    p.store_id, s.name as store_name, p.quantity, p.lendable_quantity, p.unit_word, p.unit_price_satang, e.photo_file_id, t.id as tag,
    cast(coalesce((select sum(cl.quantity - cl.returned_quantity) from checkout_lines cl where cl.pool_id = p.id and cl.closed_at is null), 0) as integer) as out_quantity
  from pools p join catalogue_entries e on e.id = p.entry_id join asset_classes c on c.id = e.class_id join units u on u.id = e.unit_id
    left join stores s on s.id = p.store_id left join tags t on t.pool_id = p.id and t.revoked_at is null`;

/** The SQL of things kept by quantity. */
@Injectable()
export class PoolStore {
  page(db: Sql, { q, unitId, cursor, limit }: PoolQuery, seen: Statement): Promise<PoolRow[]> {
    const after = decodeCursor(cursor, 2);
    const like = `%${(q ?? '').trim().toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    const within: Statement = unitId ? sql`and u.path like (select top.path from units top where top.id = ${unitId}) || '%'` : empty;
    return db.query(sql`${POOL} where ${seen} and (lower(p.name) like ${like} escape '\\' or p.number like ${like} escape '\\') ${within}
      ${after ? sql`and (p.name, p.id) > (${after[0]}, ${after[1]})` : empty} order by p.name, p.id limit ${limit + 1}`);
  }

  one(db: Sql, id: string): Promise<PoolRow | null> {
    return db.one(sql`${POOL} where p.id = ${id}`);
  }

  /** False when somebody else changed it since `version`. */
  async change(tx: Tx, id: string, version: number, changes: Partial<Pool>): Promise<boolean> {
    return (await tx.run(updateOf('pools', { ...changes, version: version + 1 }, sql`id = ${id} and version = ${version}`))).changed === 1;
  }
}
