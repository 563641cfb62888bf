import sql, { join } from 'sql-template-tag';
import type { Tx } from '../../../database/sql.js';
import { insertInto, updateOf } from '../../../database/statements.js';
import { assetKeys, type KeyedFields } from '../../register/asset-keys.js';
import { nextSearchNo } from '../../register/search-no.js';
import type { StoredRow } from '../checking/import-row.store.js';
import type { ColumnChange, ThingColumns } from '../checking/row-plan.js';

const KEYED = sql`id, number, gfmis_number, description, brand, model, serial, responsible_text, place_text, price_satang, acquired_on`;

/** New assets are never lendable: the supply office marks them. Unnumbered ones are known again by the row they came from. */
export async function insertAssets(tx: Tx, importId: string, rows: readonly StoredRow[], now: string): Promise<void> {
  if (rows.length === 0) return;
  const firstNo = await nextSearchNo(tx);
  const records = rows.flatMap(({ assetId, detail, fingerprint, nth }, index) => {
    if (!detail.columns) return [];
    const { quantity: _one, ...columns } = detail.columns;
    const identity = columns.number === null ? { fingerprint, nth } : { fingerprint: null, nth: 1 };
    return [{
      id: assetId, ...columns, ...identity, ...assetKeys(columns), entryId: null, lendable: 0, photoFileId: null, importId, searchNo: firstNo + index,
      version: 1, createdAt: now, updatedAt: now,
    }];
  });
  await tx.run(insertInto('assets', records));
}

/** Takes over the new values, or with `back` the old ones; says false where somebody changed the asset meanwhile. */
export async function changeAsset(tx: Tx, row: Pick<StoredRow, 'assetId' | 'detail'>, expected: number, back: boolean, now: string): Promise<boolean> {
  const keyed = await tx.one<KeyedFields>(sql`select ${KEYED} from assets where id = ${row.assetId} and version = ${expected}`);
  if (!keyed) return false;
  const values = valuesOf(row.detail.changes, back);
  const keys = assetKeys({ ...keyed, ...values });
  await tx.run(updateOf('assets', { ...values, ...keys, version: expected + 1, updatedAt: now }, sql`id = ${row.assetId}`));
  return true;
}

export function valuesOf(changes: readonly ColumnChange[], back: boolean): Partial<ThingColumns> {
  return Object.fromEntries(changes.map(({ column, from, to }) => [column, back ? from : to]));
}

/** Of these numbers, those that the register holds by now. */
export async function numbersTaken(tx: Tx, rows: readonly StoredRow[]): Promise<Set<string>> {
  const numbers = rows.flatMap(({ detail }) => detail.columns?.number ?? []);
  if (numbers.length === 0) return new Set();
  const taken = await tx.query<{ number: string }>(sql`select number from assets where number in (${join(numbers)}) union select number from pools where number in (${join(numbers)})`);
  return new Set(taken.map(({ number }) => number));
}

export async function deleteAssets(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.run(sql`delete from assets where id in (${join([...ids])})`);
}
