import { Injectable } from '@nestjs/common';
import sql, { type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { violates } from '../../database/violation.js';
import { Refusal } from '../../http/refusal.js';
import type { CursorValue } from '../../http/page.js';
import { storeOut } from '../../loan-requests/reading/store-out.js';
import type { ReturnClaim } from './return-claim.entity.js';

export interface OpenClaimRow {
  claimId: string;
  requestId: string;
  requestNumber: string;
  borrowerName: string;
  borrowerUnitName: string | null;
  title: string | null;
  lineCount: number;
  dueAt: string;
  broughtAt: string;
  handedTo: string;
  note: string | null;
  recordedAt: string;
  claimedByName: string;
  answerByOn: string;
}

/** The only SQL of claims. One is open at a time: the database says so. */
@Injectable()
export class ClaimStore {
  async insert(tx: Tx, claim: ReturnClaim): Promise<void> {
    try {
      await tx.run(insertInto('return_claims', claim));
    } catch (error) {
      if (violates(error, 'uq_return_claims_one_open', 'return_claims.request_id')) throw new Refusal('claims.already-claimed', {}, { cause: error });
      throw error;
    }
  }

  open(from: Sql, requestId: string): Promise<ReturnClaim | null> {
    return from.one<ReturnClaim>(sql`select * from return_claims where request_id = ${requestId} and closed_at is null`);
  }

  /** False when it was closed meanwhile. */
  async close(tx: Tx, id: string, changes: Pick<ReturnClaim, 'closedAt' | 'closedBy' | 'outcome'> & Partial<ReturnClaim>): Promise<boolean> {
    return (await tx.run(updateOf('return_claims', changes, sql`id = ${id} and closed_at is null`))).changed === 1;
  }

  /** The last thing is back: what was claimed is confirmed by it. */
  async confirm(tx: Tx, requestId: string, { id, receivedBy, recordedAt }: { id: string; receivedBy: string; recordedAt: string }): Promise<void> {
    await tx.run(updateOf('return_claims', { closedAt: recordedAt, closedBy: receivedBy, outcome: 'confirmed', returnId: id }, sql`request_id = ${requestId} and closed_at is null`));
  }

  async firstHandOver(from: Sql, requestId: string): Promise<string | null> {
    return (await from.one<{ at: string | null }>(sql`select min(handed_over_at) as at from checkouts where request_id = ${requestId}`))?.at ?? null;
  }

  /** Not yet looked at, the most urgent first. */
  waiting(from: Sql, reach: Statement, after: CursorValue[] | null, limit: number): Promise<OpenClaimRow[]> {
    const beyond = after ? sql`and (k.answer_by_on, k.id) > (${after[0]}, ${after[1]})` : sql``;
    return from.query<OpenClaimRow>(sql`
      select k.id as claim_id, k.request_id, r.number as request_number, coalesce(b.title || b.given_name || ' ' || b.family_name, r.organisation, r.contact_name) as borrower_name,
             coalesce(bu.name, r.organisation) as borrower_unit_name, r.due_at, k.brought_at, k.handed_to, k.note, k.recorded_at, k.answer_by_on,
             p.title || p.given_name || ' ' || p.family_name as claimed_by_name,
             (select l.description from loan_request_lines l where l.request_id = r.id order by l.position limit 1) as title,
             (select cast(count(*) as integer) from loan_request_lines l where l.request_id = r.id) as line_count
      from return_claims k join loan_requests r on r.id = k.request_id join units u on u.id = r.unit_id join people p on p.id = k.claimed_by
      left join people b on b.id = r.borrower_id left join units bu on bu.id = b.unit_id
      left join stores st on st.id = ${storeOut(sql`r.id`)}
      where k.closed_at is null and (${reach}) ${beyond} order by k.answer_by_on, k.id limit ${limit}`);
  }
}
