import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { PostKey } from '../../approvals/routing/seats.rules.js';
import type { Sql } from '../../database/sql.js';
import type { CursorValue } from '../../http/page.js';
import type { Period } from '../availability/availability.rules.js';

export interface InboxRow {
  requestId: string;
  /** What the folder is ordered by: promised time, or time of the decision. */
  at: string;
  stepId: string;
}

/** A line of another request that wants the same kind of thing, or this very thing, in the same time. */
export interface RivalRow {
  requestId: string;
  number: string | null;
  borrowerName: string;
  startsAt: string;
  dueAt: string;
  entryId: string;
  assetId: string | null;
  quantity: number;
  holds: 0 | 1;
}

/** A loan of the borrower of this request that is past the due on its paper. */
export interface PastDueRow {
  requestId: string;
  loanId: string;
  dueAt: string;
}

const among = (posts: readonly PostKey[]): Statement => join(posts.map(({ postKind, unitId }) => sql`(s.unit_id = ${unitId} and s.post_kind = ${postKind})`), ' or ');

/** For whom one looks: posts by which they may act, and approvals that have come to these posts, or left them, since they were planned. */
export interface InboxReader {
  posts: readonly PostKey[];
  arrived: readonly string[];
  left: readonly string[];
}

const oneOf = (ids: readonly string[]): Statement => (ids.length === 0 ? sql`1 = 0` : sql`s.kind = 'approval' and s.request_id in (${join([...ids])})`);

/** Who waits for whom. An approval stands in no inbox while an opinion before it is still awaited. */
const waitsFor = ({ posts, arrived, left }: InboxReader, now: string): Statement => sql`
  from approval_steps s join loan_requests r on r.id = s.request_id and r.round = s.round
  left join emergency_checkouts e on e.request_id = r.id and e.decided_at is null
  where (r.status = 'submitted' or e.request_id is not null) and s.decided_at is null and s.kind <> 'told' and (((${among(posts)}) and not (${oneOf(left)})) or (${oneOf(arrived)}))
    and (s.kind = 'opinion' or not exists (select 1 from approval_steps o
      where o.request_id = s.request_id and o.round = s.round and o.kind = 'opinion' and o.decided_at is null and o.promised_at > ${now}))`;

/** Before every promise. */
const FIRST = '1970-01-01T00:00:00.000Z';
const AT = sql`case when e.request_id is not null then ${FIRST} else s.promised_at end`;

@Injectable()
export class InboxStore {
  /** All that waits for the posts: what is out already on an officer's word, then what was promised first. */
  async waiting(from: Sql, reader: InboxReader, now: string): Promise<InboxRow[]> {
    if (reader.posts.length === 0) return [];
    return from.query<InboxRow>(sql`
      select s.request_id, min(${AT}) as at, min(s.id) as step_id ${waitsFor(reader, now)} group by s.request_id order by min(${AT}), s.request_id`);
  }

  decided(from: Sql, personId: string, after: CursorValue[] | null, limit: number): Promise<InboxRow[]> {
    const beyond = after ? sql`and (s.decided_at, s.id) < (${after[0] ?? ''}, ${after[1] ?? ''})` : sql``;
    return from.query<InboxRow>(sql`
      select s.request_id, s.decided_at as at, s.id as step_id from approval_steps s
      where s.decided_by = ${personId} ${beyond} order by s.decided_at desc, s.id desc limit ${limit + 1}`);
  }

  /** Everything else promised or asked for of these entries in the time. */
  rivals(from: Sql, entryIds: readonly string[], { startsAt, endsAt }: Period): Promise<RivalRow[]> {
    return from.query<RivalRow>(sql`
      select r.id as request_id, r.number, r.starts_at, r.due_at, l.entry_id, l.asset_id, coalesce(l.approved_quantity, l.quantity) as quantity,
             coalesce(b.title || b.given_name || ' ' || b.family_name, r.contact_name, r.organisation, '') as borrower_name,
             case when r.status = 'submitted' then 0 else 1 end as holds
      from loan_request_lines l join loan_requests r on r.id = l.request_id left join people b on b.id = r.borrower_id
      where l.entry_id in (${join(entryIds)}) and r.status in ('submitted', 'approved', 'checked-out') and coalesce(l.approved_quantity, l.quantity) > 0
        and r.starts_at < ${endsAt} and (r.due_at > ${startsAt} or r.status = 'checked-out')`);
  }

  /** What the borrowers of these requests have out past its due. An outsider's or agency's is counted by organisation. */
  pastDue(from: Sql, requestIds: readonly string[], now: string): Promise<PastDueRow[]> {
    return from.query<PastDueRow>(sql`
      select r.id as request_id, o.id as loan_id, o.due_at
      from loan_requests r join loan_requests o on o.status = 'checked-out' and o.due_at < ${now}
        and (o.borrower_id = r.borrower_id or (r.borrower_id is null and o.organisation = r.organisation))
      where r.id in (${join([...requestIds])})`);
  }
}
