import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { bangkokDate } from '../../shared/calendar.js';
import type { ExceptionKind } from '../../shared/lending/exception-kinds.js';

/** A named, dated order that lifts this rule for this person at this instant, as it was recorded by then; null without one. */
export function exceptionOrderOf(from: Sql, lifts: ExceptionKind, personId: string, at: string): Promise<{ id: string; number: string } | null> {
  const day = bangkokDate(at);
  return from.one(sql`
    select id, number from exception_orders
    where lifts = ${lifts} and person_id = ${personId} and from_on <= ${day} and (until_on is null or until_on >= ${day}) and recorded_at <= ${at} and (revoked_at is null or revoked_at > ${at})
    order by from_on desc, id desc limit 1`);
}
