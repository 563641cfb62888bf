import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanMemoList } from '../../shared/api/loans/paper.js';
import { whyNotMove } from '../loan-lifecycle.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import { FolderReach, type Folded } from './folder-reach.js';
import { lying } from './folder.view.js';
import { MemoPrinter } from './memo-printer.js';
import { memoView, MemoStore, type MemoRow } from './memo.store.js';

/** Printing what goes to the head, and taking back what has come from there. */
@Injectable()
export class FolderDesk {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly reach: FolderReach, private readonly printer: MemoPrinter,
    private readonly memos: MemoStore, private readonly clock: Clock,
  ) {}

  print(actor: Actor, requestIds: readonly string[]): Promise<LoanMemoList> {
    return this.transactions.run(async (tx) => {
      const printed: MemoRow[] = [];
      for (const id of new Set(requestIds)) printed.push(await this.printer.print(tx, actor, await this.folded(tx, actor, id), this.clock.iso()));
      return { items: printed.map(memoView) };
    });
  }

  /** The folder is back on the desk; said again, nothing changes. */
  back(actor: Actor, memoIds: readonly string[]): Promise<LoanMemoList> {
    return this.transactions.run(async (tx) => {
      const ids = [...new Set(memoIds)];
      for (const id of ids) {
        const memo = found((await this.memos.many(tx, [id]))[0]);
        const folded = await this.folded(tx, actor, memo.requestId);
        if (lying(memo, folded).state === 'with-head') await this.printer.takeBack(tx, actor, memo, this.clock.iso());
      }
      return { items: (await this.memos.many(tx, ids)).map(memoView) };
    });
  }

  private async folded(tx: Tx, actor: Actor, requestId: string): Promise<Folded> {
    const loan = await this.loans.visible(tx, requestId, actor);
    const folded = await this.reach.one(tx, loan, await this.loans.lines(tx, requestId), actor, this.clock.iso());
    refuseFor(folded.whyNot ?? whyNotMove(loan.status, 'approve'));
    return folded;
  }
}
