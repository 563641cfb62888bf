import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { HandOverCondition } from '../../shared/vocab.js';
import type { DamageNote } from '../damage-notes/damage-note.entity.js';
import type { ReturnLine } from '../return-line.entity.js';
import type { ReturnReceipt } from '../return-receipt.entity.js';

/** A thing behind a tag, once for each slip on which it is out; `checkoutLineId` is null when it is on none. */
export interface OutRow {
  tag: string;
  assetId: string | null;
  poolId: string | null;
  description: string;
  number: string | null;
  serial: string | null;
  photoId: string | null;
  storeId: string | null;
  hoursJson: string | null;
  checkoutLineId: string | null;
  requestId: string;
  requestNumber: string;
  lineId: string;
  entryId: string;
  unitId: string;
  unitPath: string;
  unitWord: string;
  borrowerId: string | null;
  borrowerName: string;
  borrowerUnitName: string | null;
  approverId: string | null;
  /** Who wrote down a paper approval. */
  recorderId: string | null;
  dueAt: string;
  left: number;
  condition: HandOverCondition;
  conditionNote: string | null;
  accessoriesJson: string;
  photosJson: string;
  handedOverAt: string;
  handedOverByName: string;
  /** When the borrower says it was brought back, and to whom; null where they said nothing. */
  claimedAt: string | null;
  claimedTo: string | null;
}

@Injectable()
export class TakeBackStore {
  out(db: Sql, tags: readonly string[]): Promise<OutRow[]> {
    return db.query<OutRow>(sql`
      select t.id as tag, t.asset_id, t.pool_id, coalesce(a.description, p.name) as description, coalesce(a.number, p.number) as number, a.serial, a.photo_file_id as photo_id,
             st.id as store_id, st.hours_json, c.id as checkout_line_id, c.request_id, r.number as request_number, c.line_id, c.entry_id, r.unit_id, u.path as unit_path, l.unit_word,
             r.borrower_id, coalesce(b.title || b.given_name || ' ' || b.family_name, r.organisation, r.contact_name) as borrower_name, bu.name as borrower_unit_name,
             s.decided_by as approver_id, w.recorded_by as recorder_id, r.due_at, c.quantity - c.returned_quantity as "left", c.condition, c.condition_note, c.accessories_json, c.photos_json,
             k.handed_over_at, h.title || h.given_name || ' ' || h.family_name as handed_over_by_name, n.brought_at as claimed_at, n.handed_to as claimed_to
      from tags t
      left join assets a on a.id = t.asset_id
      left join pools p on p.id = t.pool_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      left join checkout_lines c on c.closed_at is null and (c.asset_id = t.asset_id or c.pool_id = t.pool_id)
      left join checkouts k on k.id = c.checkout_id
      left join people h on h.id = k.handed_over_by
      left join loan_requests r on r.id = c.request_id
      left join return_claims n on n.request_id = c.request_id and n.closed_at is null
      left join loan_request_lines l on l.id = c.line_id
      left join units u on u.id = r.unit_id
      left join people b on b.id = r.borrower_id
      left join units bu on bu.id = b.unit_id
      left join approval_steps s on s.request_id = r.id and s.round = r.round and s.kind = 'approval'
      left join paper_decisions w on w.step_id = s.id
      where t.id in (${join([...tags])}) order by t.id, r.due_at, c.id`);
  }

  async insert(tx: Tx, receipt: ReturnReceipt, lines: readonly ReturnLine[], notes: readonly DamageNote[]): Promise<void> {
    await tx.run(insertInto('returns', receipt));
    await tx.run(insertInto('return_lines', lines));
    if (notes.length) await tx.run(insertInto('damage_notes', notes));
  }

  /** What is still out on each of these slips. */
  async stillOut(db: Sql, requestIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await db.query<{ requestId: string; pieces: number }>(sql`
      select request_id, sum(quantity - returned_quantity) as pieces from checkout_lines where request_id in (${join([...requestIds])}) and closed_at is null group by request_id`);
    return new Map(rows.map((row) => [row.requestId, row.pieces]));
  }

  bringer(db: Sql, id: string): Promise<{ id: string; name: string } | null> {
    return db.one(sql`select id, title || given_name || ' ' || family_name as name from people where id = ${id}`);
  }
}
