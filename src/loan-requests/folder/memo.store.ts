import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { LoanMemoView } from '../../shared/api/loans/paper.js';
import { nameOf } from '../loan-request.store.js';
import type { LoanMemo } from './loan-memo.entity.js';

export type MemoRow = LoanMemo & { printedByName: string };

/** The only SQL of memos. */
@Injectable()
export class MemoStore {
  insert(tx: Tx, memo: LoanMemo): Promise<unknown> {
    return tx.run(insertInto('loan_memos', memo));
  }

  /** The latest first. */
  ofRequests(from: Sql, requestIds: readonly string[]): Promise<MemoRow[]> {
    return this.where(from, sql`m.request_id in (${join([...requestIds])})`);
  }

  many(from: Sql, ids: readonly string[]): Promise<MemoRow[]> {
    return this.where(from, sql`m.id in (${join([...ids])})`);
  }

  async byCode(from: Sql, code: string): Promise<MemoRow | null> {
    return (await this.where(from, sql`m.code = ${code}`))[0] ?? null;
  }

  async back(tx: Tx, id: string, backAt: string): Promise<void> {
    await tx.run(updateOf('loan_memos', { backAt }, sql`id = ${id}`));
  }

  private where(from: Sql, condition: ReturnType<typeof sql>): Promise<MemoRow[]> {
    return from.query<MemoRow>(sql`select m.*, ${nameOf('p')} as printed_by_name from loan_memos m join people p on p.id = m.printed_by where ${condition} order by m.request_id, m.nth desc`);
  }
}

export const memoView = ({ id, requestId, code, printedAt, printedByName, backAt }: MemoRow): LoanMemoView => ({ id, requestId, code, printedAt, printedByName, backAt });
