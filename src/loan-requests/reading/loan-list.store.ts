import { Injectable } from '@nestjs/common';
import sql, { empty, join, raw, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { CursorValue } from '../../http/page.js';
import type { LoanStatus } from '../../shared/vocab.js';
import { Rerouted } from '../deciding/rerouted.js';
import { nameOf } from '../loan-request.store.js';

export interface ListRow {
  id: string;
  batchId: string;
  number: string | null;
  status: LoanStatus;
  borrowerName: string;
  unitName: string;
  summary: string | null;
  lineCount: number;
  purpose: string;
  placeName: string;
  isOutside: 0 | 1;
  startsAt: string;
  dueAt: string;
  createdAt: string;
  waitsFor: string | null;
  pressing: string;
}

export const SORT_COLUMN = { newest: 'id', starts: 'startsAt', due: 'dueAt', pressing: 'pressing' } as const satisfies Record<string, keyof ListRow>;
export type LoanSort = keyof typeof SORT_COLUMN;
/** What is out comes first, what is due first before the rest; then the newest. */
const PRESSING = raw("(case when r.status = 'checked-out' then r.due_at else '9999-12-31T00:00:00.000Z' end)");
const COLUMN: Record<LoanSort, Statement> = { newest: raw('r.id'), starts: raw('r.starts_at'), due: raw('r.due_at'), pressing: PRESSING };
const NEWEST_FIRST: ReadonlySet<LoanSort> = new Set(['newest', 'pressing']);

export interface Wanted {
  seenBy: Statement;
  status?: LoanStatus | undefined;
  batchId?: string | undefined;
  q?: string | undefined;
  sort: LoanSort;
  after: CursorValue[] | null;
  limit: number;
}

/** Lists of requests: one statement, paged by key, whatever the sort. */
@Injectable()
export class LoanListStore {
  constructor(private readonly rerouted: Rerouted, private readonly clock: Clock) {}

  async list(from: Sql, { seenBy, status, batchId, q, sort, after, limit }: Wanted): Promise<ListRow[]> {
    const conditions = [
      sql`(${seenBy})`, ...(status ? [sql`r.status = ${status}`] : []), ...(batchId ? [sql`r.batch_id = ${batchId}`] : []), ...(q?.trim() ? [saying(q.trim())] : []), ...(after ? [beyond(sort, after)] : []),
    ];
    const rows = await from.query<ListRow>(sql`
      select r.id, r.batch_id, r.number, r.status, r.purpose, r.is_outside, r.starts_at, r.due_at, r.created_at, u.name as unit_name,
             coalesce(${nameOf('b')}, r.contact_name, r.organisation, '') as borrower_name, coalesce(s.name, r.place_text, '') as place_name,
             (select l.description from loan_request_lines l where l.request_id = r.id order by l.position limit 1) as summary,
             (select cast(count(*) as integer) from loan_request_lines l where l.request_id = r.id) as line_count,
             case when r.status = 'submitted' then (select t.post_title from approval_steps t where t.request_id = r.id and t.round = r.round and t.decided_at is null
               order by t.position limit 1) end as waits_for, ${PRESSING} as pressing
      from loan_requests r join units u on u.id = r.unit_id left join people b on b.id = r.borrower_id left join sites s on s.id = r.site_id
      where ${join(conditions, ' and ')} order by ${COLUMN[sort]} ${sort === 'newest' ? raw('desc') : empty}, r.id ${NEWEST_FIRST.has(sort) ? raw('desc') : empty} limit ${limit + 1}`);
    return this.rerouted.told(from, rows, (row) => row.id, this.clock.iso());
  }
}

/** Each word stands in the number, the reason or the name of a thing. */
const saying = (words: string): Statement => join(words.split(/\s+/).map((word) => {
  const like = `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(lower(r.number) like ${like} escape '\\' or lower(r.purpose) like ${like} escape '\\'
    or exists (select 1 from loan_request_lines w where w.request_id = r.id and lower(w.description) like ${like} escape '\\'))`;
}), ' and ');

function beyond(sort: LoanSort, [value, id]: CursorValue[]): Statement {
  if (sort === 'newest') return sql`r.id < ${value ?? ''}`;
  if (sort === 'pressing') return sql`(${PRESSING} > ${value ?? ''} or (${PRESSING} = ${value ?? ''} and r.id < ${id ?? ''}))`;
  return sql`(${COLUMN[sort]}, r.id) > (${value ?? ''}, ${id ?? ''})`;
}
