import sql from 'sql-template-tag';
import type { Tx } from '../../../database/sql.js';
import { insertInto } from '../../../database/statements.js';
import { Refusal } from '../../../http/refusal.js';
import { sortKey } from '../../../shared/thai/sort-key.js';
import type { PlannedName } from '../naming/name-book.js';

/** Classes and rooms the file names first; answers those that were not yet there. Where somebody made one of the same name since the check, the file is checked again. */
export async function makeNames(tx: Tx, planned: readonly PlannedName[]): Promise<PlannedName[]> {
  const made: PlannedName[] = [];
  for (const name of planned) {
    const [table, row] = name.what === 'class'
      ? ['asset_classes', { id: name.id, code: name.code, name: name.name, sortKey: sortKey(name.name) }]
      : ['rooms', { id: name.id, siteId: name.siteId, name: name.name }];
    const { changed } = await tx.run(sql`${insertInto(table as string, row)} on conflict do nothing`);
    if (changed > 0) made.push(name);
    else if (!(await isThere(tx, name))) throw new Refusal('register-import.names-made-meanwhile', { name: name.name });
  }
  return made;
}

async function isThere(tx: Tx, { what, id }: PlannedName): Promise<boolean> {
  const row = what === 'class' ? await tx.one(sql`select id from asset_classes where id = ${id}`) : await tx.one(sql`select id from rooms where id = ${id}`);
  return row !== null;
}
