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

  /** What was decided or withdrawn meanwhile is left out; where nothing else was asked for, it is said. */
  print(actor: Actor, requestIds: readonly string[]): Promise<LoanMemoList> {
    return this.transactions.run(async (tx) => {
      const all = await this.folded(tx, actor, requestIds);
      const waiting = all.filter(isWaiting);
      if (all[0] && waiting.length === 0) refuseFor(whyNotMove(all[0].loan.status, 'approve'));
      const printed: MemoRow[] = [];
      for (const one of waiting) printed.push(await this.printer.print(tx, actor, one, this.clock.iso()));
      return { items: printed.map(memoView) };
    });
  }

  /** The folder is back on the desk; said again, nothing changes. */
  back(actor: Actor, memoIds: readonly string[]): Promise<LoanMemoList> {
    return this.transactions.run(async (tx) => {
      const ids = [...new Set(memoIds)];
      const rows = await this.memos.many(tx, ids);
      const memos = ids.map((id) => found(rows.find((row) => row.id === id)));
      const waiting = (await this.folded(tx, actor, memos.map((memo) => memo.requestId))).filter(isWaiting);
      for (const memo of memos) {
        const one = waiting.find(({ loan }) => loan.id === memo.requestId);
        if (one && lying(memo, one).state === 'with-head') await this.printer.takeBack(tx, actor, memo, this.clock.iso());
      }
      return { items: (await this.memos.many(tx, ids)).map(memoView) };
    });
  }

  private async folded(tx: Tx, actor: Actor, requestIds: readonly string[]): Promise<Folded[]> {
    const ids = [...new Set(requestIds)];
    const loans = await this.loans.visibleAll(tx, ids, actor);
    const all = await this.reach.many(tx, loans, await this.loans.linesOf(tx, ids), actor, this.clock.iso());
    for (const one of all.filter(isWaiting)) refuseFor(one.whyNot);
    return all;
  }
}

const isWaiting = ({ loan }: Folded): boolean => whyNotMove(loan.status, 'approve') === null;
