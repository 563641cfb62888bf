import sql, { empty, join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { KnownPerson } from './name-match.rules.js';

export interface Borrower extends KnownPerson {
  position: string;
  unitName: string;
}

/** Everybody who is here today, for whom a name may mean; of certain people only where they are given. */
export async function borrowers(from: Sql, today: string, ids?: readonly string[]): Promise<Borrower[]> {
  if (ids?.length === 0) return [];
  return from.query<Borrower>(sql`
    select p.id, p.staff_number, p.title, p.given_name, p.family_name, p.position, u.name as unit_name from people p join units u on u.id = p.unit_id
    where p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${today}) ${ids ? sql`and p.id in (${join([...new Set(ids)])})` : empty} order by p.sort_key, p.id`);
}
