import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Span } from '../../shared/quarterly/period.js';
import type { DueFact } from '../figures/lateness.rules.js';
import { COUNT, within } from './counting.js';

const HANDED_OVER = sql`r.status in ('checked-out', 'returned')`;
const BACK_AT = sql`(select max(t.received_at) from checkout_lines c join return_lines l on l.checkout_line_id = c.id join returns t on t.id = l.return_id where c.request_id = r.id)`;
/** An opening slip that gave way to an approved one ended when that one was handed over. */
const GAVE_WAY_AT = sql`(select t.begun_at from opening_takeovers t where t.opening_id = r.id and t.begun_at is not null)`;

/** Loans whose due on the slip lies in a span: how many, and those that may be late. */
@Injectable()
export class LateLoansStore {
  async due(from: Sql, span: Span): Promise<number> {
    return (await from.one<{ n: number }>(sql`select ${COUNT} as n from loan_requests r where ${HANDED_OVER} and ${within('r.due_at', span)}`))?.n ?? 0;
  }

  /** Still out, or back after the due on the slip; the calendar may yet excuse some. */
  past(from: Sql, span: Span): Promise<DueFact[]> {
    return from.query<DueFact>(sql`
      select p.due_at, p.back_at, p.claimed_at, p.chased_at, p.hours_json from (
        select r.id, r.status, r.due_at, case when r.status = 'returned' then coalesce(${GAVE_WAY_AT}, ${BACK_AT}) end as back_at,
          (select max(q.brought_at) from return_claims q where q.request_id = r.id and q.closed_at is null) as claimed_at,
          (select min(h.delivered_at) from chases h where h.request_id = r.id and h.delivered_at > r.due_at) as chased_at,
          (select st.hours_json from checkout_lines c left join assets a on a.id = c.asset_id left join pools o on o.id = c.pool_id left join stores st on st.id = coalesce(a.store_id, o.store_id)
            where c.request_id = r.id order by case when c.closed_at is null then 0 else 1 end, c.id limit 1) as hours_json
        from loan_requests r where ${HANDED_OVER} and ${within('r.due_at', span)}) p
      where p.status = 'checked-out' or p.back_at > p.due_at`);
  }
}
