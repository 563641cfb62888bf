import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { BorrowerKind, ChaseChannel, PostKind, Ratification } from '../../shared/vocab.js';

export interface RequestRow {
  id: string;
  round: number;
  borrowerKind: BorrowerKind;
  borrowerId: string | null;
  /** YYYY-MM-DD */
  borrowerLeavingOn: string | null;
  isOutside: 0 | 1;
  placeKey: string;
  startsAt: string;
  dueAt: string;
  createdAt: string;
  unitId: string;
  unitPath: string;
  /** Of an opening balance. */
  regulariseBy: string | null;
  /** Of a slip filled in by hand during an outage: when it was entered. */
  enteredAt: string | null;
  /** Of an emergency. */
  ratifyBy: string | null;
  ratifyDecidedAt: string | null;
  ratification: Ratification | null;
}

export interface StepRow {
  id: string;
  requestId: string;
  round: number;
  postKind: PostKind;
  unitId: string;
  decidedAt: string;
  decidedBy: string;
  capacity: string;
  /** Of an approval signed in ink. */
  signedOn: string | null;
  recordedBy: string | null;
  objectedAt: string | null;
}

export interface LineOutRow {
  id: string;
  requestId: string;
  checkoutId: string;
  assetId: string | null;
  poolId: string | null;
  entryId: string;
  quantity: number;
  priceSatang: number | null;
  handedOverAt: string;
  handedOverBy: string;
  approvedAssetId: string | null;
  approvedEntryId: string;
  approvedQuantity: number | null;
  approvedSatang: number | null;
  lineId: string;
  storeId: string | null;
  hoursJson: string | null;
  isOpen: 0 | 1;
}

export interface ReturnRow {
  requestId: string;
  returnId: string;
  receivedBy: string;
  receivedAt: string;
  recordedAt: string;
}

export interface ApprovedLineRow {
  requestId: string;
  classId: string;
  /** Of all approved, satang; null without a price in the register. */
  valueSatang: number | null;
}

export interface ChaseRow {
  requestId: string;
  deliveredAt: string;
  channel: ChaseChannel;
}

export interface ClaimFactRow {
  requestId: string;
  broughtAt: string;
}

/** Reads what the rules ask, for many slips in one statement each. Writes nothing. */
@Injectable()
export class LoanFactsStore {
  requests(from: Sql, ids: readonly string[]): Promise<RequestRow[]> {
    return from.query<RequestRow>(sql`
      select r.id, r.round, r.borrower_kind, r.borrower_id, r.is_outside, coalesce(r.site_id, r.place_text, '') as place_key, r.starts_at, r.due_at, r.created_at,
        r.unit_id, u.path as unit_path, b.leaving_on as borrower_leaving_on, o.regularise_by, oe.recorded_at as entered_at,
        em.ratify_by, em.decided_at as ratify_decided_at, em.outcome as ratification
      from loan_requests r join units u on u.id = r.unit_id left join people b on b.id = r.borrower_id left join opening_balances o on o.request_id = r.id
      left join emergency_checkouts em on em.request_id = r.id left join outage_entries oe on oe.request_id = r.id
      where r.id in (${join(ids)})`);
  }

  /** Lawful approvals only, of the round that stands. */
  approvals(from: Sql, ids: readonly string[]): Promise<StepRow[]> {
    return from.query<StepRow>(sql`
      select s.id, s.request_id, s.round, s.post_kind, s.unit_id, s.decided_at, s.decided_by, s.capacity, w.signed_on, w.recorded_by, w.objected_at
      from approval_steps s join loan_requests r on r.id = s.request_id and r.round = s.round left join paper_decisions w on w.step_id = s.id
      where s.request_id in (${join(ids)}) and s.kind = 'approval' and s.outcome = 'approve' and s.decided_by is not null`);
  }

  approvedLines(from: Sql, ids: readonly string[]): Promise<ApprovedLineRow[]> {
    return from.query<ApprovedLineRow>(sql`
      select l.request_id, e.class_id, l.value_satang * l.approved_quantity as value_satang
      from loan_request_lines l join catalogue_entries e on e.id = l.entry_id where l.request_id in (${join(ids)}) and l.approved_quantity > 0`);
  }

  /** In the order in which they left. */
  linesOut(from: Sql, ids: readonly string[]): Promise<LineOutRow[]> {
    return from.query<LineOutRow>(sql`
      select c.id, c.request_id, c.checkout_id, c.asset_id, c.pool_id, c.entry_id, c.quantity, c.price_satang, k.handed_over_at, k.handed_over_by,
        coalesce(c.swapped_for_asset_id, l.asset_id) as approved_asset_id, l.entry_id as approved_entry_id, l.approved_quantity, l.value_satang as approved_satang,
        c.line_id, coalesce(a.store_id, p.store_id) as store_id, st.hours_json, case when c.closed_at is null then 1 else 0 end as is_open
      from checkout_lines c join checkouts k on k.id = c.checkout_id join loan_request_lines l on l.id = c.line_id
      left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      where c.request_id in (${join(ids)}) order by k.handed_over_at, c.id`);
  }

  returns(from: Sql, ids: readonly string[]): Promise<ReturnRow[]> {
    return from.query<ReturnRow>(sql`
      select distinct c.request_id, t.id as return_id, t.received_by, t.received_at, t.recorded_at
      from checkout_lines c join return_lines l on l.checkout_line_id = c.id join returns t on t.id = l.return_id where c.request_id in (${join(ids)})`);
  }

  /** Those that reached the borrower, the first first. */
  chases(from: Sql, ids: readonly string[]): Promise<ChaseRow[]> {
    return from.query<ChaseRow>(sql`
      select request_id, delivered_at, channel from chases where request_id in (${join(ids)}) and delivered_at is not null order by delivered_at`);
  }

  /** Returns that the borrower reported and nobody has looked at yet. */
  claims(from: Sql, ids: readonly string[]): Promise<ClaimFactRow[]> {
    return from.query<ClaimFactRow>(sql`select request_id, brought_at from return_claims where request_id in (${join(ids)}) and closed_at is null`);
  }
}
