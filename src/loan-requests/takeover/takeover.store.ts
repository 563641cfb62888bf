import { Injectable } from '@nestjs/common';
import sql, { type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { OpeningTakeover } from './opening-takeover.entity.js';

/** What is out on the opening slip that a request takes the place of. */
export interface TakenOver {
  openingId: string;
  openingNumber: string;
  borrowerName: string;
  checkoutLineId: string;
  assetId: string | null;
  poolId: string | null;
  quantity: number;
}

/** The request for what is out on the slip `opening`: under way, or begun; those that came to nothing do not count. */
export const takeoverOf = (opening: Statement): Statement => sql`(select max(t.request_id) from opening_takeovers t join loan_requests q on q.id = t.request_id
  where t.opening_id = ${opening} and (t.begun_at is not null or q.status in ('draft', 'submitted', 'sent-back', 'approved')))`;

@Injectable()
export class TakeoverStore {
  insert(tx: Tx, row: OpeningTakeover): Promise<unknown> {
    return tx.run(insertInto('opening_takeovers', row));
  }

  /** Approved requests that wait to take this slip's place. */
  async waiting(from: Sql, openingId: string): Promise<string[]> {
    const rows = await from.query<{ requestId: string }>(sql`
      select t.request_id from opening_takeovers t join loan_requests r on r.id = t.request_id where t.opening_id = ${openingId} and r.status = 'approved'`);
    return rows.map(({ requestId }) => requestId);
  }

  /** Whether what it takes over is still out on the opening slip. */
  async isStillOut(from: Sql, requestId: string): Promise<boolean> {
    return (await from.one(sql`select t.opening_id from opening_takeovers t join loan_requests o on o.id = t.opening_id and o.status = 'checked-out' where t.request_id = ${requestId}`)) !== null;
  }

  /** While the thing is out on its opening slip, that slip's hold stands for it: until when; null where there is none. */
  async heldUntil(from: Sql, requestId: string): Promise<string | null> {
    const row = await from.one<{ until: string | null }>(sql`
      select max(h.ends_at) as until from opening_takeovers t join loan_requests o on o.id = t.opening_id and o.status = 'checked-out'
      join loan_request_lines l on l.request_id = o.id join holds h on h.line_id = l.id where t.request_id = ${requestId}`);
    return row?.until ?? null;
  }

  /** What this request would take over now: the same thing, for the same borrower, still out on the opening slip. */
  takenOver(from: Sql, requestId: string): Promise<TakenOver | null> {
    return from.one<TakenOver>(sql`
      select o.id as opening_id, o.number as opening_number, b.title || b.given_name || ' ' || b.family_name as borrower_name, c.id as checkout_line_id, c.asset_id, c.pool_id, c.quantity - c.returned_quantity as quantity
      from opening_takeovers t join loan_requests r on r.id = t.request_id join loan_requests o on o.id = t.opening_id and o.status = 'checked-out' and o.borrower_id = r.borrower_id
      join people b on b.id = o.borrower_id join checkout_lines c on c.request_id = o.id and c.closed_at is null
      join loan_request_lines l on l.request_id = r.id and l.entry_id = c.entry_id and coalesce(l.asset_id, '') = coalesce(c.asset_id, '') and coalesce(l.approved_quantity, 0) >= c.quantity - c.returned_quantity
      where t.request_id = ${requestId} and t.begun_at is null and not exists (select 1 from return_claims k where k.request_id = o.id and k.closed_at is null)`);
  }

  async numberOf(from: Sql, requestId: string): Promise<string> {
    return (await from.one<{ number: string }>(sql`select number from loan_requests where id = ${requestId}`))?.number ?? '';
  }

  async begin(tx: Tx, requestId: string, begunAt: string): Promise<void> {
    await tx.run(sql`update opening_takeovers set begun_at = ${begunAt} where request_id = ${requestId}`);
  }
}
