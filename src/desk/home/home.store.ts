import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Rerouted } from '../../loan-requests/deciding/rerouted.js';
import { EffectiveDues } from '../../loan-requests/reading/effective-dues.js';
import { auditedBy } from '../../people/posts/audited-by.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanStatus } from '../../shared/vocab.js';

export interface MySlipRow {
  requestId: string;
  number: string | null;
  title: string | null;
  lineCount: number;
  status: LoanStatus;
  borrowerId: string | null;
  /** Filled in by somebody else: nothing leaves before the borrower said that it is theirs. */
  mustConfirm: 0 | 1;
  startsAt: string;
  /** Of what is out, as the calendar makes it effective. */
  dueAt: string;
  createdAt: string;
  waitsFor: string | null;
  askedUntil: string | null;
  /** When it is said to have been brought back; nobody has looked yet. */
  claimedAt: string | null;
}

/** What is mine: borrowed by me, filled in by me, or vouched for by me, and not yet over. */
@Injectable()
export class HomeStore {
  constructor(private readonly reader: Reader, private readonly dues: EffectiveDues, private readonly rerouted: Rerouted, private readonly clock: Clock) {}

  async mine(personId: string): Promise<MySlipRow[]> {
    const rows = await this.reader.query<MySlipRow>(sql`
      select r.id as request_id, r.number, r.status, r.borrower_id, r.starts_at, r.due_at, r.created_at,
        case when r.confirmed_at is null and r.borrower_id <> r.filled_in_by and (r.status in ('submitted', 'approved')
          or (r.status = 'checked-out' and exists (select 1 from opening_balances o where o.request_id = r.id and o.denied_at is null))) then 1 else 0 end as must_confirm,
        (select l.description from loan_request_lines l where l.request_id = r.id order by l.position limit 1) as title,
        (select cast(count(*) as integer) from loan_request_lines l where l.request_id = r.id) as line_count,
        case when r.status = 'submitted' then (select t.post_title from approval_steps t where t.request_id = r.id and t.round = r.round and t.decided_at is null
          order by t.position limit 1) end as waits_for,
        case when r.status = 'checked-out' then (select x.new_due_at from loan_extensions x where x.request_id = r.id and x.decided_at is null) end as asked_until,
        (select k.brought_at from return_claims k where k.request_id = r.id and k.closed_at is null) as claimed_at
      from loan_requests r
      where r.id in (select id from loan_requests where borrower_id = ${personId} union select id from loan_requests where filled_in_by = ${personId}
          union select id from loan_requests where sponsor_id = ${personId})
        and r.status in ('draft', 'submitted', 'sent-back', 'approved', 'checked-out')
      order by r.id desc limit 100`);
    const dues = await this.dues.of(this.reader, rows.map(({ requestId, status, dueAt }) => ({ id: requestId, status, dueAt })));
    const told = await this.rerouted.told(this.reader, rows, (row) => row.requestId, this.clock.iso());
    return told.map((row) => ({ ...row, dueAt: dues.get(row.requestId) ?? row.dueAt }));
  }

  /** What is still out of an opening balance after its time, of the units whose supply officers this person leads. */
  async unregularised({ posts }: Actor): Promise<number> {
    const led = posts.filter((post) => post.kind === 'head-of-supply-officers').map((post) => sql`u.path like ${`${post.unitPath}%`}`);
    if (led.length === 0) return 0;
    const row = await this.reader.one<{ n: number }>(sql`
      select cast(count(*) as integer) as n from opening_balances o join loan_requests r on r.id = o.request_id join units u on u.id = r.unit_id
      where r.status = 'checked-out' and o.regularise_by <= ${this.clock.iso()} and (${join(led, ' or ')})`);
    return row?.n ?? 0;
  }

  /** Of the units that the auditor's posts cover. */
  async openFindings(actor: Actor): Promise<number> {
    const row = await this.reader.one<{ n: number }>(sql`select cast(count(*) as integer) as n from findings where closed_at is null and ${auditedBy(actor, sql`unit_id`)}`);
    return row?.n ?? 0;
  }
}
