import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { LoanStore } from '../../shared/api/loans/loan-requests.js';
import type { ReturnClaimView } from '../../shared/api/loans/return-claims.js';
import type { EditionEvent } from '../../shared/vocab.js';
import { ExtensionStore, type ExtensionRow } from '../extending/extension.store.js';
import { EmergencyStore, type EmergencyRow } from '../emergency/emergency.store.js';
import { nameOf } from '../loan-request.store.js';

/** Something that happened at the counter, or a withdrawal, as its own feature wrote it down. */
export interface CounterEvent {
  requestId: string;
  event: 'checked-out' | 'opening-recorded' | 'returned' | 'chased' | 'withdrawn' | 'return-claimed' | 'claim-denied';
  at: string;
  /** Null: the program itself. */
  byName: string | null;
  detail: string | null;
}

export interface StoreEntry extends LoanStore {
  requestId: string;
}
export type ClaimRow = ReturnClaimView & { requestId: string };

export interface EditionEntry {
  requestId: string;
  number: number;
  event: EditionEvent;
  at: string;
}

/** Narrow reads of what happened to requests after the approval, for their timelines. */
@Injectable()
export class TimelineStore {
  constructor(private readonly extended: ExtensionStore, private readonly urgent: EmergencyStore) {}

  emergencies(from: Sql, requestIds: readonly string[]): Promise<EmergencyRow[]> {
    return this.urgent.ofRequests(from, requestIds);
  }


  extensions(from: Sql, requestIds: readonly string[]): Promise<ExtensionRow[]> {
    return this.extended.ofRequests(from, requestIds);
  }

  counter(from: Sql, requestIds: readonly string[]): Promise<CounterEvent[]> {
    const ids = join(requestIds);
    return from.query<CounterEvent>(sql`
      select c.request_id, case when o.request_id is null then 'checked-out' else 'opening-recorded' end as event, coalesce(o.recorded_at, c.handed_over_at) as at, ${nameOf('p')} as by_name, c.received_by as detail
      from checkouts c join people p on p.id = c.handed_over_by left join opening_balances o on o.request_id = c.request_id and c.receipt_kind = 'opening' where c.request_id in (${ids})
      union all
      select b.request_id, 'returned' as event, r.received_at as at, ${nameOf('p')} as by_name, r.returned_by as detail
      from (select distinct cl.request_id, rl.return_id from checkout_lines cl join return_lines rl on rl.checkout_line_id = cl.id where cl.request_id in (${ids})) b
      join returns r on r.id = b.return_id join people p on p.id = r.received_by
      union all
      select h.request_id, 'chased' as event, h.recorded_at as at, ${nameOf('p')} as by_name, h.note as detail
      from chases h left join people p on p.id = h.recorded_by where h.request_id in (${ids})
      union all
      select j.subject_id as request_id, 'withdrawn' as event, j.at, ${nameOf('p')} as by_name, null as detail
      from journal j join people p on p.id = j.actor_id where j.subject_type = 'loan-request' and j.event = 'loan-request.withdrawn' and j.subject_id in (${ids})
      union all
      select k.request_id, 'return-claimed' as event, k.recorded_at as at, ${nameOf('p')} as by_name, k.handed_to as detail
      from return_claims k join people p on p.id = k.claimed_by where k.request_id in (${ids})
      union all
      select k.request_id, 'claim-denied' as event, k.closed_at as at, ${nameOf('p')} as by_name, k.denial_reason as detail
      from return_claims k join people p on p.id = k.closed_by where k.request_id in (${ids}) and k.outcome = 'denied'
      union all
      select e.request_id, 'emergency' as event, e.handed_over_at as at, ${nameOf('p')} as by_name, e.reason as detail
      from emergency_checkouts e join people p on p.id = e.officer_id where e.request_id in (${ids})`);
  }

  /** Where the things of requests are fetched and brought back, and whom to call there. */
  stores(from: Sql, requestIds: readonly string[], today: string): Promise<StoreEntry[]> {
    const isWanted = sql`l.request_id in (${join(requestIds)}) and coalesce(l.approved_quantity, l.quantity) > 0`;
    return from.query<StoreEntry>(sql`
      select w.request_id, st.id, st.name, si.name as site_name,
             (select p.phone from posts o join people p on p.id = o.person_id join units k on k.id = o.unit_id
              where o.kind = 'storekeeper' and o.from_on <= ${today} and (o.until_on is null or o.until_on >= ${today}) and p.disabled_at is null and p.phone is not null
                and (o.store_id = st.id or (o.store_id is null and u.path like k.path || '%'))
              order by case when o.store_id = st.id then 0 else 1 end, k.path desc, o.is_deputy, o.id limit 1) as phone
      from (select l.request_id, a.store_id from loan_request_lines l join assets a on a.id = l.asset_id where ${isWanted}
            union select l.request_id, a.store_id from loan_request_lines l join assets a on a.entry_id = l.entry_id and a.lendable = 1 where l.asset_id is null and ${isWanted}
            union select l.request_id, p.store_id from loan_request_lines l join pools p on p.entry_id = l.entry_id where ${isWanted}) w
      join stores st on st.id = w.store_id join sites si on si.id = st.site_id join units u on u.id = st.unit_id order by w.request_id, st.name, st.id`);
  }

  claims(from: Sql, requestIds: readonly string[]): Promise<ClaimRow[]> {
    return from.query<ClaimRow>(sql`
      select k.request_id, k.id, ${nameOf('p')} as claimed_by_name, k.brought_at, k.handed_to, k.note, k.recorded_at, k.answer_by_on, k.outcome, k.closed_at,
             ${nameOf('q')} as closed_by_name, k.denial_reason
      from return_claims k join people p on p.id = k.claimed_by left join people q on q.id = k.closed_by
      where k.request_id in (${join(requestIds)}) order by k.request_id, k.recorded_at, k.id`);
  }

  editions(from: Sql, requestIds: readonly string[]): Promise<EditionEntry[]> {
    return from.query<EditionEntry>(sql`
      select request_id, nth as number, event, created_at as at from loan_slip_editions where request_id in (${join(requestIds)}) order by request_id, nth`);
  }
}
