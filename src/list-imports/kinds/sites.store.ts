import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { fold } from '../../inventory/register-import/naming/fold.rules.js';

/** The agency's sites by name, folded as names are compared in every import. */
export async function sitesByName(from: Sql): Promise<Map<string, string>> {
  const rows = await from.query<{ id: string; name: string }>(sql`select id, name from sites where ended_at is null`);
  return new Map(rows.map(({ id, name }) => [fold(name), id]));
}
