import sql, { type Sql as Statement } from 'sql-template-tag';

/** UTC instants. */
export interface Times {
  startsAt: string;
  dueAt: string;
  now: string;
}

/**
 * `busy`: what is promised or out of the entries within these times, clipped to their start. A thing not brought back
 * by its due time is busy until it is back, whatever its promise said.
 */
export const busyWithin = (entryIds: Statement, { startsAt, dueAt, now }: Times): Statement => sql`busy as (
  select h.entry_id, h.asset_id, h.quantity, h.ends_at, case when h.starts_at < ${startsAt} then ${startsAt} else h.starts_at end as starts_at
  from holds h where h.entry_id in (${entryIds}) and h.starts_at < ${dueAt} and h.ends_at > ${startsAt}
  union all
  select cl.entry_id, cl.asset_id, cl.quantity - cl.returned_quantity, ${dueAt}, ${startsAt}
  from checkout_lines cl join loan_requests r on r.id = cl.request_id
  where cl.closed_at is null and cl.entry_id in (${entryIds}) and r.due_at <= ${now} and r.due_at <= ${startsAt})`;

/** `peaks`: of each entry the largest number busy at one instant; it changes only where something begins. */
export const PEAKS = sql`peaks as (
  select entry_id, max(total) as peak from (
    select s.entry_id, s.starts_at, sum(o.quantity) as total
    from (select distinct entry_id, starts_at from busy) s
      join busy o on o.entry_id = s.entry_id and o.starts_at <= s.starts_at and o.ends_at > s.starts_at
    group by s.entry_id, s.starts_at) at_start
  group by entry_id)`;
