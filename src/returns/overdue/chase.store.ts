import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import { storeOut } from '../../loan-requests/reading/store-out.js';
import type { ChaseView } from '../../shared/api/loans/overdue.js';
import type { LoanStatus } from '../../shared/vocab.js';
import type { Chase } from './chase.entity.js';

export interface ChasedLoan {
  status: LoanStatus;
  dueAt: string;
  unitPath: string;
  storeId: string | null;
  hoursJson: string | null;
  chases: number;
  borrowerId: string | null;
  /** The borrower reported the return, and nobody has looked yet. */
  isClaimed: 0 | 1;
}

@Injectable()
export class ChaseStore {
  loan(db: Sql, requestId: string): Promise<ChasedLoan | null> {
    return db.one<ChasedLoan>(sql`
      select r.status, r.due_at, r.borrower_id, u.path as unit_path, st.id as store_id, st.hours_json, (select count(*) from chases h where h.request_id = r.id) as chases,
             case when exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null) then 1 else 0 end as is_claimed
      from loan_requests r join units u on u.id = r.unit_id
      left join stores st on st.id = ${storeOut(sql`r.id`)}
      where r.id = ${requestId}`);
  }

  insert(tx: Tx, chase: Chase): Promise<unknown> {
    return tx.run(insertInto('chases', chase));
  }

  /** Whether this notice was counted before, by another channel. */
  async isCarried(db: Sql, noticeId: string): Promise<boolean> {
    return (await db.one(sql`select 1 as found from chases where notice_id = ${noticeId}`)) !== null;
  }

  /** A memo about this due was drafted, by hand or by the program. */
  async hasMemo(db: Sql, requestId: string, since: string): Promise<boolean> {
    return (await db.one(sql`select 1 as found from chases where request_id = ${requestId} and memo_facts_json is not null and recorded_at > ${since} limit 1`)) !== null;
  }

  one(db: Sql, requestId: string, id: string): Promise<Chase | null> {
    return db.one<Chase>(sql`select * from chases where id = ${id} and request_id = ${requestId}`);
  }

  async record(tx: Tx, id: string, changes: Partial<Pick<Chase, 'memoNumber' | 'memoOn' | 'deliveredAt'>>): Promise<void> {
    await tx.run(updateOf('chases', changes, sql`id = ${id}`));
  }

  list(db: Sql, requestIds: readonly string[]): Promise<(ChaseView & { requestId: string })[]> {
    return db.query<Omit<ChaseView, 'hasMemo'> & { requestId: string; hasMemo: 0 | 1 }>(sql`
      select h.request_id, h.id, h.nth as n, h.channel, h.note, h.memo_number, h.memo_on, h.recorded_at, h.delivered_at, case when h.memo_facts_json is null then 0 else 1 end as has_memo,
             p.title || p.given_name || ' ' || p.family_name as recorded_by_name
      from chases h left join people p on p.id = h.recorded_by where h.request_id in (${join([...requestIds])}) order by h.request_id, h.nth`).then((rows) => rows.map((row) => ({ ...row, hasMemo: row.hasMemo === 1 })));
  }
}
