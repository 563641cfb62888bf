import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { storeOut } from '../../loan-requests/reading/store-out.js';
import type { Actor } from '../../shared/actor.js';

export interface CounterRow {
  requestId: string;
  number: string | null;
  title: string | null;
  lineCount: number;
  borrowerName: string;
  borrowerUnitName: string | null;
  storeName: string | null;
  placeName: string;
  startsAt: string;
  dueAt: string;
  /** Of the store that lacks the thing. */
  hoursJson: string | null;
  /** Something in the lender's name has reached the borrower. */
  isChased: 0 | 1;
  /** Of a reported return that nobody has looked at. */
  broughtAt: string | null;
  handedTo: string | null;
  answerByOn: string | null;
}

const AT_MOST = 100;

const SLIP = sql`
  select r.id as request_id, r.number, r.starts_at, r.due_at, coalesce(bu.name, r.organisation) as borrower_unit_name, coalesce(si.name, r.place_text, '') as place_name,
    coalesce(b.title || b.given_name || ' ' || b.family_name, r.contact_name, r.organisation, '') as borrower_name,
    (select l.description from loan_request_lines l where l.request_id = r.id order by l.position limit 1) as title,
    (select cast(count(*) as integer) from loan_request_lines l where l.request_id = r.id and (l.approved_quantity > 0 or r.status = 'submitted')) as line_count,
    (select min(st.name) from loan_request_lines l join assets a on a.id = l.asset_id join stores st on st.id = a.store_id where l.request_id = r.id) as store_name,
    (select st.hours_json from stores st where st.id = ${storeOut(sql`r.id`)}) as hours_json,
    k.brought_at, k.handed_to, k.answer_by_on,
    case when exists (select 1 from chases ch where ch.request_id = r.id and ch.delivered_at is not null) then 1 else 0 end as is_chased
  from loan_requests r join units u on u.id = r.unit_id
  left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id left join sites si on si.id = r.site_id
  left join return_claims k on k.request_id = r.id and k.closed_at is null`;

/** Slips of the units and stores whose counter this person works at. */
function atCounterOf(actor: Actor): Statement {
  const parts = actor.posts.filter((post) => post.kind === 'storekeeper').map((post) => (post.storeId === null
    ? sql`u.path like ${`${post.unitPath}%`}`
    : sql`exists (select 1 from loan_request_lines l join assets a on a.id = l.asset_id where l.request_id = r.id and a.store_id = ${post.storeId})`));
  return parts.length ? sql`(${join(parts, ' or ')})` : sql`1 = 0`;
}

@Injectable()
export class CounterStore {
  constructor(private readonly reader: Reader) {}

  /** Approved, their day has come, and something still to fetch; the earliest first. */
  toHandOver(actor: Actor, now: string, tomorrow: string): Promise<CounterRow[]> {
    return this.reader.query<CounterRow>(sql`
      ${SLIP} where (r.status = 'approved' or (r.status = 'checked-out' and (r.fetch_by is null or r.fetch_by > ${now}))) and r.starts_at < ${tomorrow} and r.due_at > ${now} and ${atCounterOf(actor)}
        and exists (select 1 from loan_request_lines l where l.request_id = r.id
          and l.approved_quantity > (select coalesce(sum(c.quantity), 0) from checkout_lines c where c.line_id = l.id))
      order by r.starts_at, r.id limit ${AT_MOST}`);
  }

  /** Their day has come, and nobody has approved yet; the earliest first. */
  awaiting(actor: Actor, now: string, tomorrow: string): Promise<CounterRow[]> {
    return this.reader.query<CounterRow>(sql`${SLIP} where r.status = 'submitted' and r.starts_at < ${tomorrow} and r.due_at > ${now} and ${atCounterOf(actor)} order by r.starts_at, r.id limit ${AT_MOST}`);
  }

  /** Out, and due before this instant on the paper; the longest overdue first. */
  outDueBefore(actor: Actor, before: string): Promise<CounterRow[]> {
    return this.reader.query<CounterRow>(sql`${SLIP} where r.status = 'checked-out' and r.due_at < ${before} and k.id is null and ${atCounterOf(actor)} order by r.due_at, r.id limit ${2 * AT_MOST}`);
  }

  /** Reported as brought back, the most urgent first. */
  claimed(actor: Actor): Promise<CounterRow[]> {
    return this.reader.query<CounterRow>(sql`${SLIP} where r.status = 'checked-out' and k.id is not null and ${atCounterOf(actor)} order by k.answer_by_on, k.id limit ${AT_MOST}`);
  }
}
