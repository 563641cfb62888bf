import { Injectable } from '@nestjs/common';
import sql, { join, raw } from 'sql-template-tag';
import { ENGINE } from '../config.js';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import type { BorrowerKind, Condition, LoanStatus, Tracking } from '../shared/vocab.js';
import type { CheckoutLine } from './checkout-line.entity.js';
import type { Checkout } from './checkout.entity.js';

export interface SlipRow {
  id: string;
  number: string;
  status: LoanStatus;
  round: number;
  unitId: string;
  unitPath: string;
  borrowerKind: BorrowerKind;
  borrowerId: string | null;
  filledInBy: string;
  sponsorId: string | null;
  responsibleOfficerId: string | null;
  confirmedAt: string | null;
  borrowerName: string | null;
  organisation: string | null;
  contactName: string | null;
  startsAt: string;
  dueAt: string;
  fetchBy: string | null;
  stepRound: number | null;
  outcome: string | null;
  decidedBy: string | null;
  /** Of an approval signed in ink. */
  recordedBy: string | null;
  objectedAt: string | null;
  stepId: string | null;
  stepTitle: string | null;
}

export interface LineRow {
  lineId: string;
  entryId: string;
  assetId: string | null;
  classId: string;
  unitId: string;
  tracking: Tracking;
  approvedQuantity: number | null;
  askedQuantity: number;
  outQuantity: number;
  valueSatang: number | null;
  description: string;
  assetNumber: string | null;
  storeId: string | null;
  checkouts: number;
}

export interface ThingRow {
  tag: string;
  revokedAt: string | null;
  assetId: string | null;
  poolId: string | null;
  entryId: string | null;
  classId: string;
  unitId: string;
  storeId: string | null;
  number: string | null;
  description: string;
  brand: string | null;
  model: string | null;
  serial: string | null;
  unitWord: string;
  condition: Condition;
  lendable: 0 | 1;
  quantity: number;
  outQuantity: number;
  priceSatang: number | null;
  acquiredOn: string | null;
  accessoriesJson: string;
}

/** On PostgreSQL two hand-overs of one slip wait for each other; on SQLite every writer does. */
const LOCKED = ENGINE === 'postgres' ? raw('for update of r') : raw('');

@Injectable()
export class CheckoutStore {
  slip(tx: Sql, requestId: string, lock: boolean): Promise<SlipRow | null> {
    return tx.one<SlipRow>(sql`
      select r.id, r.number, r.status, r.round, r.unit_id, u.path as unit_path, r.borrower_kind, r.borrower_id, r.filled_in_by, r.sponsor_id, r.responsible_officer_id, r.confirmed_at, b.title || b.given_name || ' ' || b.family_name as borrower_name,
             r.organisation, r.contact_name, r.starts_at, r.due_at, r.fetch_by, s.round as step_round, s.outcome, s.decided_by, s.id as step_id, s.post_title as step_title, w.recorded_by, w.objected_at
      from loan_requests r
      join units u on u.id = r.unit_id
      left join people b on b.id = r.borrower_id
      left join approval_steps s on s.request_id = r.id and s.round = r.round and s.kind = 'approval'
      left join paper_decisions w on w.step_id = s.id
      where r.id = ${requestId} and r.status <> 'draft' ${lock ? LOCKED : raw('')}`);
  }

  lines(db: Sql, requestId: string): Promise<LineRow[]> {
    return db.query<LineRow>(sql`
      select l.id as line_id, l.entry_id, l.asset_id, e.class_id, e.unit_id, l.approved_quantity, l.quantity as asked_quantity, e.tracking, l.value_satang, l.description, l.asset_number,
             coalesce(a.store_id, (select min(p.store_id) from pools p where p.entry_id = l.entry_id)) as store_id,
             coalesce((select sum(c.quantity) from checkout_lines c where c.line_id = l.id), 0) as out_quantity,
             (select count(*) from checkouts k where k.request_id = l.request_id) as checkouts
      from loan_request_lines l
      join catalogue_entries e on e.id = l.entry_id
      left join assets a on a.id = l.asset_id
      where l.request_id = ${requestId} order by l.position`);
  }

  things(db: Sql, tags: readonly string[]): Promise<ThingRow[]> {
    return db.query<ThingRow>(sql`
      select t.id as tag, t.revoked_at, t.asset_id, t.pool_id, coalesce(a.entry_id, p.entry_id) as entry_id, coalesce(a.class_id, e.class_id) as class_id,
             coalesce(a.unit_id, e.unit_id) as unit_id, coalesce(a.store_id, p.store_id) as store_id, coalesce(a.number, p.number) as number,
             coalesce(a.description, p.name) as description, a.brand, a.model, a.serial, coalesce(p.unit_word, '') as unit_word, coalesce(a.condition, 'usable') as condition,
             coalesce(a.lendable, case when p.lendable_quantity > 0 then 1 else 0 end) as lendable, coalesce(p.lendable_quantity, 1) as quantity,
             case when t.asset_id is not null then (select count(*) from checkout_lines c where c.asset_id = t.asset_id and c.closed_at is null)
                  else coalesce((select sum(c.quantity - c.returned_quantity) from checkout_lines c where c.pool_id = t.pool_id and c.closed_at is null), 0) end as out_quantity,
             coalesce(a.price_satang, p.unit_price_satang) as price_satang, coalesce(a.acquired_on, p.acquired_on) as acquired_on,
             coalesce(a.accessories_json, '[]') as accessories_json
      from tags t
      left join assets a on a.id = t.asset_id
      left join pools p on p.id = t.pool_id
      left join catalogue_entries e on e.id = p.entry_id
      where t.id in (${join([...tags])})`);
  }

  async insert(tx: Tx, checkout: Checkout, lines: readonly CheckoutLine[]): Promise<void> {
    tx.send(insertInto('checkouts', checkout));
    await tx.run(insertInto('checkout_lines', lines));
  }

  /** What was written down as out and was not. */
  async strikeOut(tx: Tx, requestId: string, at: string): Promise<void> {
    await tx.run(sql`update checkout_lines set closed_at = ${at} where request_id = ${requestId} and closed_at is null`);
  }

  /** False when somebody else took it back meanwhile. */
  async countIn(tx: Tx, checkoutLineId: string, quantity: number, at: string): Promise<boolean> {
    const result = await tx.run(sql`
      update checkout_lines set returned_quantity = returned_quantity + ${quantity}, closed_at = case when returned_quantity + ${quantity} = quantity then ${at} else closed_at end
      where id = ${checkoutLineId} and closed_at is null and returned_quantity + ${quantity} <= quantity`);
    return result.changed === 1;
  }
}
