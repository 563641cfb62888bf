import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';

@Injectable()
export class CounterLedger {
  async move(tx: Tx, requestId: string, status: 'checked-out' | 'returned', at: string): Promise<void> {
    await tx.run(sql`update loan_requests set status = ${status}, version = version + 1, closed_at = ${status === 'returned' ? at : null} where id = ${requestId}`);
  }
  async swapHold(tx: Tx, lineId: string, from: string | null, to: string): Promise<void> {
    const held = from === null ? sql`asset_id is null` : sql`asset_id = ${from}`;
    await tx.run(sql`update holds set asset_id = ${to} where id = (select id from holds where line_id = ${lineId} and ${held} order by id limit 1)`);
  }
  /** The approver learns what left instead of what was approved. */
  async tellApprover(tx: Tx, requestId: string, reason: string, at: string): Promise<void> {
    await tx.run(sql`
      insert into approval_steps (id, request_id, round, position, kind, post_kind, unit_id, post_title, rule, planned_at, decided_at, outcome, reason)
      select ${newId()}, s.request_id, s.round, (select max(position) + 1 from approval_steps where request_id = s.request_id and round = s.round), 'told',
             s.post_kind, s.unit_id, s.post_title, '', ${at}, ${at}, 'told', ${reason}
      from approval_steps s join loan_requests r on r.id = s.request_id and r.round = s.round where s.request_id = ${requestId} and s.kind = 'approval'`);
  }
  async endHold(tx: Tx, lineId: string, quantity: number, assetId: string | null): Promise<void> {
    if (assetId !== null) {
      await tx.run(sql`delete from holds where line_id = ${lineId} and asset_id = ${assetId}`);
      return;
    }
    await tx.run(sql`delete from holds where line_id = ${lineId} and asset_id is null and quantity <= ${quantity}`);
    await tx.run(sql`update holds set quantity = quantity - ${quantity} where line_id = ${lineId} and asset_id is null and quantity > ${quantity}`);
  }
  async release(tx: Tx, requestId: string): Promise<void> {
    await tx.run(sql`delete from holds where line_id in (select id from loan_request_lines where request_id = ${requestId})`);
  }
}
