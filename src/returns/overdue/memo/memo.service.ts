import { Injectable } from '@nestjs/common';
import { Journal } from '../../../audit/journal.js';
import type { Tx } from '../../../database/sql.js';
import { isUnchanged } from '../../../database/statements.js';
import { Transactions } from '../../../database/transactions.js';
import { found } from '../../../http/refusal.js';
import { refuseFor } from '../../../loan-requests/loan-request.service.js';
import type { Actor } from '../../../shared/actor.js';
import type { ChaseView, MemoBody } from '../../../shared/api/loans/overdue.js';
import { whyNotRecordMemo, type RecordedMemo } from '../chase-clock.rules.js';
import type { Chase } from '../chase.entity.js';
import { ChaseService } from '../chase.service.js';
import { ChaseStore } from '../chase.store.js';

/** The paper half of a chase: recording what the records office gave the memo. */
@Injectable()
export class MemoService {
  constructor(
    private readonly store: ChaseStore, private readonly chases: ChaseService, private readonly transactions: Transactions, private readonly journal: Journal,
  ) {}

  record(actor: Actor, requestId: string, chaseId: string, body: MemoBody): Promise<ChaseView> {
    return this.transactions.run(async (tx) => {
      const loan = await this.chases.inReach(tx, actor, requestId);
      const chase = found(await this.store.one(tx, requestId, chaseId));
      const changes = changesOf(chase, body);
      refuseFor(whyNotRecordMemo(chase, changes, (await this.chases.dueOf(tx, loan)).effectiveDueAt, this.chases.now()));
      if (!isUnchanged(chase, changes)) await this.write(tx, actor, chase, changes);
      return found((await this.store.list(tx, [requestId])).map(({ requestId: _, ...view }) => view).find((view) => view.id === chaseId));
    });
  }

  private async write(tx: Tx, actor: Actor, { id: chaseId, requestId, memoNumber, memoOn, deliveredAt }: Chase, changes: RecordedMemo): Promise<void> {
    await this.store.record(tx, chaseId, changes);
    await this.journal.record(tx, {
      event: 'loan-request.chase-recorded', actor, subject: { type: 'loan-request', id: requestId }, before: { chaseId, memoNumber, memoOn, deliveredAt }, after: { chaseId, ...changes },
    });
  }
}

/** What is left out stays as it was. */
const changesOf = (chase: Chase, { memoNumber, memoOn, deliveredAt }: MemoBody) => ({
  memoNumber: memoNumber?.trim() || chase.memoNumber, memoOn: memoOn ?? chase.memoOn, deliveredAt: deliveredAt ? new Date(deliveredAt).toISOString() : chase.deliveredAt,
});
