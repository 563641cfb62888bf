import sql, { type Sql as Statement } from 'sql-template-tag';

/** Every photo that proves something, with the printed paper that it shows: a memo, an outage slip, or a receipt at the counter, which has none. */
const PAGES = sql`select page_file_id as file_id, coalesce(memo_id, outage_slip_id) as paper_id from paper_decisions
  union all select receipt_file_id, null from checkouts union all select page_file_id, slip_id from outage_entries`;

/** One photo proves one paper: how often this file proves another than `paperId`. */
export const provesElsewhere = (fileId: string, paperId: string | null): Statement =>
  sql`(select cast(count(*) as integer) from (${PAGES}) w where w.file_id = ${fileId} and (w.paper_id is null or w.paper_id <> ${paperId ?? ''}))`;
