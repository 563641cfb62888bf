import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';
import type { RowDetail, ThingColumns } from './row-plan.js';

/** A thing of the register as a file may meet it. */
export interface Met {
  kind: 'asset' | 'pool';
  id: string;
  version: number;
  unitId: string;
  lendable: boolean;
  /** Handed over and not back. */
  isOut: boolean;
  fingerprint: string | null;
  nth: number;
  now: Partial<ThingColumns>;
  /** What a file said last about it. */
  before: Partial<ThingColumns> | null;
}

type AssetRow = Omit<ThingColumns, 'quantity'> & { id: string; version: number; lendable: 0 | 1; isOut: number; fingerprint: string | null; nth: number };
type PoolRow = Pick<ThingColumns, 'number' | 'unitId' | 'classId' | 'storeId' | 'quantity' | 'unitWord' | 'priceSatang' | 'acquiredOn'> & { id: string; version: number; lendableQuantity: number; isOut: number; name: string };

const ASSET = sql`select id, number, gfmis_number, unit_id, class_id, description, brand, model, serial, unit_word, kind, price_satang, acquired_on, document_number, seller,
  fund_kind, acquired_way, responsible_person_id, responsible_text, site_id, store_id, room_id, place_text, condition, accessories_json, note, extra_json,
  version, lendable, (select count(*) from checkout_lines where asset_id = assets.id and closed_at is null) + (select count(*) from custodies where asset_id = assets.id and ended_at is null) as is_out, fingerprint, nth from assets`;
const POOL = sql`select p.id, p.number, e.unit_id, e.class_id, p.store_id, p.quantity, p.unit_word, p.unit_price_satang as price_satang, p.acquired_on, p.name,
  p.version, p.lendable_quantity, (select count(*) from checkout_lines where pool_id = p.id and closed_at is null) as is_out
  from pools p join catalogue_entries e on e.id = p.entry_id`;

/** Everything in the register with one of these numbers. */
export async function metByNumbers(db: Sql, numbers: readonly string[]): Promise<Met[]> {
  if (numbers.length === 0) return [];
  const assets = await db.query<AssetRow>(sql`${ASSET} where number in (${join([...numbers])})`);
  const pools = await db.query<PoolRow>(sql`${POOL} where p.number in (${join([...numbers])})`);
  return withBefore(db, [...assets.map(asMet), ...pools.map((pool) => poolMet(pool, null, 1))]);
}

/** Everything that came in by a row with one of these fingerprints. */
export async function metByFingerprints(db: Sql, fingerprints: readonly string[]): Promise<Met[]> {
  if (fingerprints.length === 0) return [];
  const assets = await db.query<AssetRow>(sql`${ASSET} where fingerprint in (${join([...fingerprints])})`);
  const known = await db.query<{ poolId: string; fingerprint: string; nth: number }>(
    sql`select distinct pool_id, fingerprint, nth from register_import_rows where applied = 1 and pool_id is not null and fingerprint in (${join([...fingerprints])})`,
  );
  const rows = known.length === 0 ? [] : await db.query<PoolRow>(sql`${POOL} where p.id in (${join(known.map(({ poolId }) => poolId))})`);
  const pools = rows.map((pool) => {
    const row = known.find(({ poolId }) => poolId === pool.id);
    return poolMet(pool, row?.fingerprint ?? null, row?.nth ?? 1);
  });
  return withBefore(db, [...assets.map(asMet), ...pools]);
}

function asMet({ id, version, lendable, isOut, fingerprint, nth, ...now }: AssetRow): Met {
  return { kind: 'asset', id, version, unitId: now.unitId, lendable: lendable === 1, isOut: Number(isOut) > 0, fingerprint, nth, now, before: null };
}

function poolMet({ id, version, lendableQuantity, isOut, name, ...now }: PoolRow, fingerprint: string | null, nth: number): Met {
  return { kind: 'pool', id, version, unitId: now.unitId, lendable: lendableQuantity > 0, isOut: Number(isOut) > 0, fingerprint, nth, now: { ...now, description: name }, before: null };
}

async function withBefore(db: Sql, met: Met[]): Promise<Met[]> {
  const byId = new Map(met.map((one) => [one.id, one]));
  if (byId.size === 0) return met;
  const ids = join([...byId.keys()]);
  const rows = await db.query<{ thing: string; detailJson: string }>(sql`select coalesce(asset_id, pool_id) as thing, detail_json from register_import_rows
    where applied = 1 and (asset_id in (${ids}) or pool_id in (${ids})) order by id`);
  for (const { thing, detailJson } of rows) {
    const one = byId.get(thing);
    if (one) one.before = (JSON.parse(detailJson) as RowDetail).columns;
  }
  return met;
}
