import sql from 'sql-template-tag';
import type { Sql } from '../../../database/sql.js';

export interface Known {
  id: string;
  kind: 'asset' | 'pool';
  number: string | null;
  description: string;
  unitId: string;
}

const BATCH = 2_000;

/** Everything that came into the register from files with these headings, disposed things left out; in batches by id. */
export async function* knownFrom(db: Sql, headerKey: string): AsyncGenerator<Known[]> {
  yield* inBatches((after) => db.query<Known>(sql`select a.id, 'asset' as kind, a.number, a.description, a.unit_id from assets a
    where a.id > ${after} and a.condition <> 'disposed' and a.import_id in (select id from register_imports where header_key = ${headerKey}) order by a.id limit ${BATCH}`));
  yield* inBatches((after) => db.query<Known>(sql`select p.id, 'pool' as kind, p.number, p.name as description, e.unit_id from pools p join catalogue_entries e on e.id = p.entry_id
    where p.id > ${after} and p.id in (select r.pool_id from register_import_rows r join register_imports i on i.id = r.import_id
      where r.applied = 1 and r.pool_id is not null and i.header_key = ${headerKey}) order by p.id limit ${BATCH}`));
}

async function* inBatches(read: (after: string) => Promise<Known[]>): AsyncGenerator<Known[]> {
  let after = '';
  for (;;) {
    const batch = await read(after);
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? '';
  }
}
