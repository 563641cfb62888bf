import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';

/** A thing with what its label says, and where it belongs. */
export interface LabelRow {
  assetId: string | null;
  poolId: string | null;
  number: string | null;
  description: string;
  room: string | null;
  unitPath: string;
  storeId: string | null;
  /** Of an asset: everybody sees what is lent. */
  lendable: 0 | 1;
  /** Of the sticker in use; null while there is none. */
  tag: string | null;
}

export interface TagRow {
  id: string;
  assetId: string | null;
  poolId: string | null;
  revokedAt: string | null;
  unitPath: string;
  storeId: string | null;
}

const ASSETS = (ids: readonly string[]): Statement => sql`
  select a.id as asset_id, null as pool_id, a.number, a.description, coalesce(r.name, s.name) as room, u.path as unit_path, a.store_id, a.lendable, t.id as tag
  from assets a join units u on u.id = a.unit_id left join rooms r on r.id = a.room_id left join stores s on s.id = a.store_id
    left join tags t on t.asset_id = a.id and t.revoked_at is null
  where a.id in (${join(ids)})`;

const POOLS = (ids: readonly string[]): Statement => sql`
  select null as asset_id, p.id as pool_id, p.number, p.name as description, s.name as room, u.path as unit_path, p.store_id, 0 as lendable, t.id as tag
  from pools p join catalogue_entries e on e.id = p.entry_id join units u on u.id = e.unit_id left join stores s on s.id = p.store_id
    left join tags t on t.pool_id = p.id and t.revoked_at is null
  where p.id in (${join(ids)})`;

/** The SQL of stickers: one in use per asset or pool. */
@Injectable()
export class StickerStore {
  /** In the order of the ids, assets first; ids that name nothing are left out. */
  async things(db: Sql, assetIds: readonly string[], poolIds: readonly string[]): Promise<LabelRow[]> {
    const rows = [
      ...(assetIds.length ? await db.query<LabelRow>(ASSETS(assetIds)) : []),
      ...(poolIds.length ? await db.query<LabelRow>(POOLS(poolIds)) : []),
    ];
    const byId = new Map(rows.map((row) => [row.assetId ?? row.poolId, row]));
    return [...assetIds, ...poolIds].flatMap((id) => byId.get(id) ?? []);
  }

  find(db: Sql, tag: string): Promise<TagRow | null> {
    return db.one(sql`
      select t.id, t.asset_id, t.pool_id, t.revoked_at, u.path as unit_path, coalesce(a.store_id, p.store_id) as store_id
      from tags t left join assets a on a.id = t.asset_id left join pools p on p.id = t.pool_id left join catalogue_entries e on e.id = p.entry_id
        join units u on u.id = coalesce(a.unit_id, e.unit_id)
      where t.id = ${tag}`);
  }

  async issue(tx: Tx, tag: { id: string; assetId: string | null; poolId: string | null; issuedAt: string; issuedBy: string }): Promise<void> {
    await tx.run(insertInto('tags', tag));
  }

  async revoke(tx: Tx, id: string, by: { revokedAt: string; revokedBy: string; revokedReason: string }): Promise<boolean> {
    return (await tx.run(updateOf('tags', by, sql`id = ${id} and revoked_at is null`))).changed === 1;
  }
}
