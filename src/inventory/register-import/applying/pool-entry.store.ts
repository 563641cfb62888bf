import sql from 'sql-template-tag';
import { newId } from '../../../database/ids.js';
import type { Tx } from '../../../database/sql.js';
import { insertInto } from '../../../database/statements.js';
import { normaliseForSearch } from '../../../shared/thai/normalise.js';
import { sortKey } from '../../../shared/thai/sort-key.js';

/** The catalogue entry of a class kept by quantity and its responsible unit, made where there is none yet. */
export async function poolEntryFor(tx: Tx, classId: string, unitId: string, unitWord: string): Promise<string> {
  const find = sql`select id from catalogue_entries where class_id = ${classId} and unit_id = ${unitId} and tracking = 'quantity'`;
  const known = await tx.one<{ id: string }>(find);
  if (known) return known.id;
  const name = (await tx.one<{ name: string }>(sql`select name from asset_classes where id = ${classId}`))?.name ?? '';
  const row = { id: newId(), classId, unitId, tracking: 'quantity', name, unitWord, lendableStock: 0, bump: 0, sortKey: sortKey(name), searchText: normaliseForSearch(name) };
  await tx.run(sql`${insertInto('catalogue_entries', row)} on conflict (class_id, unit_id, tracking) do nothing`);
  return (await tx.one<{ id: string }>(find))?.id ?? row.id;
}
