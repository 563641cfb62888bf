import sql, { type Sql } from 'sql-template-tag';

/** The one store that a slip's due, chasing and claims look at: that of the first line which is still out. */
export const storeOut = (requestId: Sql): Sql => sql`(
  select coalesce(oa.store_id, op.store_id) from checkout_lines oc left join assets oa on oa.id = oc.asset_id left join pools op on op.id = oc.pool_id
  where oc.request_id = ${requestId} and oc.closed_at is null order by oc.id limit 1)`;
