import { Injectable } from '@nestjs/common';
import sql, { empty, join, raw, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import type { LoanStatus, Ratification, Tracking } from '../shared/vocab.js';
import type { LoanBatch } from './loan-batch.entity.js';
import type { LoanRequestLine } from './loan-request-line.entity.js';
import type { LoanRequest } from './loan-request.entity.js';
import { takeoverOf } from './takeover/takeover.store.js';

/** A request with the names it is read with. */
export interface LoanRow extends LoanRequest {
  /** Of an emergency: who handed over. */
  urgentlyBy: string | null;
  unitPath: string;
  unitName: string;
  /** The borrower's unit, or that of who vouches for an outsider; null for another agency. */
  applicantUnitId: string | null;
  applicantUnitPath: string | null;
  borrowerName: string | null;
  borrowerPosition: string | null;
  borrowerUnitName: string | null;
  borrowerPhone: string | null;
  sponsorName: string | null;
  officerName: string | null;
  fillerName: string;
  siteName: string | null;
  /** Of an opening balance: until when it stands without an approval, what the borrower said against it, and why it was struck out. */
  regulariseBy: string | null;
  deniedAt: string | null;
  deniedReason: string | null;
  voidedReason: string | null;
  /** Of an opening balance: the request that asks for it properly, or has taken its place. */
  takeoverId: string | null;
  /** Of a slip filled in by hand during an outage: when it was entered, and by whom. */
  enteredAt: string | null;
  enteredByName: string | null;
  /** Of what left before the approval: until when it must be ratified, and what the approver said; null where nothing did. */
  ratifyBy: string | null;
  ratification: Ratification | null;
}

export interface LineRow extends LoanRequestLine {
  classId: string;
  tracking: Tracking;
  checkedOutQuantity: number;
  returnedQuantity: number;
  /** What went out instead of the approved asset. */
  swappedTo: string | null;
  swappedToNumber: string | null;
  /** Class and unit that the register names for the asset now; null where they are those it was asked for under. */
  movedTo: string | null;
  /** The asset is no longer in working order, or no longer lent. */
  isUnfit: 0 | 1;
}

export const nameOf = (alias: string): Statement => raw(`${alias}.title || ${alias}.given_name || ' ' || ${alias}.family_name`);

/** The only SQL of requests and their lines. */
@Injectable()
export class LoanRequestStore {
  insertBatch(tx: Tx, batch: LoanBatch): Promise<unknown> {
    return tx.run(insertInto('loan_batches', batch));
  }

  async insert(tx: Tx, request: LoanRequest, lines: readonly LoanRequestLine[]): Promise<void> {
    await tx.run(insertInto('loan_requests', request));
    await tx.run(insertInto('loan_request_lines', lines));
  }

  async replaceLines(tx: Tx, requestId: string, lines: readonly LoanRequestLine[]): Promise<void> {
    await tx.run(sql`delete from loan_request_lines where request_id = ${requestId}`);
    await tx.run(insertInto('loan_request_lines', lines));
  }

  /** False when the request is no longer as it was read. */
  async update(tx: Tx, loan: Pick<LoanRequest, 'id' | 'status' | 'version'>, changes: Partial<LoanRequest>): Promise<boolean> {
    const asRead = sql`id = ${loan.id} and status = ${loan.status} and version = ${loan.version}`;
    return (await tx.run(updateOf('loan_requests', { ...changes, version: loan.version + 1 }, asRead))).changed === 1;
  }

  /** False when the request is not in that status. */
  async updateById(tx: Tx, id: string, from: LoanStatus, changes: Partial<LoanRequest>): Promise<boolean> {
    const pairs = updateOf('loan_requests', changes, sql`id = ${id} and status = ${from}`);
    return (await tx.run(pairs)).changed === 1;
  }

  /** Out against the borrower's own proof of receipt, which confirms what somebody else filled in for them. */
  async leaveById(tx: Tx, id: string, from: LoanStatus, at: string): Promise<boolean> {
    const { changed } = await tx.run(sql`
      update loan_requests set status = 'checked-out', confirmed_at = case when confirmed_at is null and borrower_kind = 'employee' then ${at} else confirmed_at end
      where id = ${id} and status = ${from}`);
    return changed === 1;
  }

  /** Also where the reader may see it: pass the rule of visibility. */
  async one(from: Sql, id: string, seenBy: Statement = empty): Promise<LoanRow | null> {
    return (await this.many(from, [id], seenBy))[0] ?? null;
  }

  /** Requests are named `r` in the condition. */
  many(from: Sql, ids: readonly string[], seenBy: Statement = empty): Promise<LoanRow[]> {
    const condition = seenBy === empty ? empty : sql`and (${seenBy})`;
    return from.query<LoanRow>(sql`
      select r.*, u.path as unit_path, u.name as unit_name, au.id as applicant_unit_id, au.path as applicant_unit_path,
             ${nameOf('b')} as borrower_name, b.position as borrower_position, b.phone as borrower_phone, bu.name as borrower_unit_name,
             ${nameOf('sp')} as sponsor_name, ${nameOf('ro')} as officer_name, ${nameOf('f')} as filler_name, s.name as site_name, ob.regularise_by, ob.denied_at, ob.denied_reason, ob.voided_reason, case when ob.request_id is not null then ${takeoverOf(sql`r.id`)} end as takeover_id,
             oe.recorded_at as entered_at, case when oe.slip_id is not null then ${nameOf('ep')} end as entered_by_name, em.ratify_by, em.outcome as ratification, em.handed_over_by as urgently_by
      from loan_requests r join units u on u.id = r.unit_id join people f on f.id = r.filled_in_by
      left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id
      left join people sp on sp.id = r.sponsor_id left join people ro on ro.id = r.responsible_officer_id
      left join units au on au.id = case r.borrower_kind when 'employee' then b.unit_id when 'outsider' then coalesce(sp.unit_id, f.unit_id) end
      left join sites s on s.id = r.site_id left join opening_balances ob on ob.request_id = r.id left join emergency_checkouts em on em.request_id = r.id
      left join outage_entries oe on oe.request_id = r.id left join people ep on ep.id = oe.recorded_by
      where r.id in (${join(ids)}) ${condition}`);
  }

  lines(from: Sql, requestIds: readonly string[]): Promise<LineRow[]> {
    return from.query<LineRow>(sql`
      select l.*, e.class_id, e.tracking, cast(coalesce(c.out, 0) as integer) as checked_out_quantity, cast(coalesce(c.back, 0) as integer) as returned_quantity,
             (select a.description from checkout_lines w join assets a on a.id = w.asset_id where w.line_id = l.id and w.swapped_for_asset_id is not null order by w.id limit 1) as swapped_to,
             (select a.number from checkout_lines w join assets a on a.id = w.asset_id where w.line_id = l.id and w.swapped_for_asset_id is not null order by w.id limit 1) as swapped_to_number,
             coalesce(mc.name, '–') || ' · ' || mu.name as moved_to, case when w.condition <> 'usable' or w.lendable = 0 then 1 else 0 end as is_unfit
      from loan_request_lines l join catalogue_entries e on e.id = l.entry_id
      left join assets w on w.id = l.asset_id
      left join assets m on m.id = l.asset_id and (m.unit_id <> e.unit_id or coalesce(m.class_id, '') <> e.class_id)
      left join units mu on mu.id = m.unit_id left join asset_classes mc on mc.id = m.class_id
      left join (select line_id, sum(quantity) as out, sum(returned_quantity) as back from checkout_lines where request_id in (${join(requestIds)}) group by line_id) c on c.line_id = l.id
      where l.request_id in (${join(requestIds)}) order by l.request_id, l.position`);
  }

  async approveLine(tx: Tx, lineId: string, quantity: number): Promise<void> {
    await tx.run(updateOf('loan_request_lines', { approvedQuantity: quantity }, sql`id = ${lineId}`));
  }

  async unapproveLines(tx: Tx, requestId: string): Promise<void> {
    await tx.run(updateOf('loan_request_lines', { approvedQuantity: null }, sql`request_id = ${requestId}`));
  }

  /** Approved and not fetched in time, the oldest first. */
  dueToExpire(from: Sql, now: string, limit: number): Promise<{ id: string }[]> {
    const status: LoanStatus = 'approved';
    return from.query(sql`select id from loan_requests where status = ${status} and fetch_by < ${now} order by fetch_by, id limit ${limit}`);
  }
}
