import sql, { join } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import { normaliseForSearch } from '../../shared/thai/normalise.js';
import { sortKey } from '../../shared/thai/sort-key.js';
import type { Tracking } from '../../shared/vocab.js';

export interface EntryKey {
  classId: string;
  unitId: string;
  tracking: Tracking;
  unitWord: string | null;
}

const UNIT_WORD = 'หน่วย';

/** The catalogue entry of a class and its responsible unit, made where there is none yet. */
export async function entryFor(tx: Tx, { classId, unitId, tracking, unitWord }: EntryKey): Promise<string> {
  const find = sql`select id from catalogue_entries where class_id = ${classId} and unit_id = ${unitId} and tracking = ${tracking}`;
  const known = await tx.one<{ id: string }>(find);
  if (known) return known.id;
  const named = await tx.one<{ name: string }>(sql`select name from asset_classes where id = ${classId}`);
  const name = named?.name ?? '';
  const row = { id: newId(), classId, unitId, tracking, name, unitWord: unitWord ?? UNIT_WORD, lendableStock: 0, bump: 0, sortKey: sortKey(name), searchText: normaliseForSearch(name) };
  await tx.run(sql`${insertInto('catalogue_entries', row)} on conflict (class_id, unit_id, tracking) do nothing`);
  return (await tx.one<{ id: string }>(find))!.id;
}

/**
 * Counts again what may be lent of these entries. Whoever changes an asset's lendability, condition, class or unit, or a
 * pool's quantity, calls this in the same transaction: the holds trigger trusts the number. The first statement locks
 * the entries, so that the second counts what other transactions have committed.
 */
export async function recountStock(tx: Tx, entryIds: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(entryIds)].filter((id) => id !== null).sort();
  if (!ids.length) return;
  await tx.run(sql`update catalogue_entries set bump = bump + 1 where id in (${join(ids)})`);
  await tx.run(sql`update catalogue_entries set lendable_stock = case tracking
      when 'asset' then (select count(*) from assets a where a.entry_id = catalogue_entries.id and a.lendable = 1 and a.condition = 'usable')
      else (select coalesce(sum(p.lendable_quantity), 0) from pools p where p.entry_id = catalogue_entries.id) end
    where id in (${join(ids)})`);
}

/** The largest number promised at one instant from now on; more than the stock means that somebody would go without. */
export async function promisedPeak(db: Sql, entryId: string, now: string): Promise<number> {
  const row = await db.one<{ peak: number | null }>(sql`
    with running as (select starts_at, ends_at, quantity from holds where entry_id = ${entryId} and ends_at > ${now})
    select max(total) as peak from (
      select s.starts_at, sum(o.quantity) as total
      from (select distinct starts_at from running) s join running o on o.starts_at <= s.starts_at and o.ends_at > s.starts_at
      group by s.starts_at) at_start`);
  return Number(row?.peak ?? 0);
}
