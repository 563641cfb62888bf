import sql, { type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../database/sql.js';

/** Who keeps things that day: storekeepers of their store, or of their unit or one above it. `kept` gives each thing's `store_id` and the `path` of its unit. */
export async function keepersOf(from: Sql, kept: Statement, day: string): Promise<string[]> {
  const rows = await from.query<{ personId: string }>(sql`
    select distinct po.person_id from (${kept}) kept
    join posts po on po.kind = 'storekeeper' and po.from_on <= ${day} and (po.until_on is null or po.until_on >= ${day}) join units pu on pu.id = po.unit_id
    where po.store_id = kept.store_id or (po.store_id is null and kept.path like pu.path || '%') order by po.person_id`);
  return rows.map((row) => row.personId);
}
