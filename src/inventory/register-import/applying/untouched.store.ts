import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import type { StoredRow } from '../checking/import-row.store.js';

/** Those things of the rows that were changed, marked lendable, labelled or seen since the import. */
export async function touchedSince(db: Sql, rows: readonly StoredRow[]): Promise<{ id: string; name: string }[]> {
  const versions = new Map(rows.map((row) => [row.assetId ?? row.poolId ?? '', row.detail.version + 1]));
  const ids = join([...versions.keys()]);
  const things = await db.query<{ id: string; version: number; name: string; lendable: number }>(sql`
    select id, version, coalesce(number, description) as name, lendable from assets where id in (${ids})
    union all select id, version, coalesce(number, name) as name, lendable_quantity as lendable from pools where id in (${ids})`);
  const fresh = new Set(rows.filter(({ outcome }) => outcome === 'new').map((row) => row.assetId ?? row.poolId));
  const used = await usedIds(db, [...fresh].filter((id) => id !== null));
  return things.filter(({ id, version, lendable }) => version !== versions.get(id) || (fresh.has(id) && (lendable > 0 || used.has(id)))).map(({ id, name }) => ({ id, name }));
}

/** A label on the thing, or a sighting of it, is use too. */
async function usedIds(db: Sql, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const list = join([...ids]);
  const rows = await db.query<{ id: string }>(sql`select coalesce(asset_id, pool_id) as id from tags where asset_id in (${list}) or pool_id in (${list})`);
  return new Set(rows.map(({ id }) => id));
}
