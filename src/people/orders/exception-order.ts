import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';

/** A named, dated order that lets duties meet in this person today. */
export function exceptionOrderOf(db: Sql, personId: string, today: string): Promise<{ id: string; number: string } | null> {
  return db.one(sql`
    select id, number from exception_orders
    where lifts = 'duties' and person_id = ${personId} and from_on <= ${today} and (until_on is null or until_on >= ${today}) and revoked_at is null
    order by from_on desc, id desc limit 1`);
}
