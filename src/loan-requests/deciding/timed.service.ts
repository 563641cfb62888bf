import { Injectable } from '@nestjs/common';
import { ApprovalStepStore } from '../../approvals/approval-step.store.js';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { tell } from '../../outbox/tell.js';
import { isDueToExpire } from '../loan-lifecycle.rules.js';
import { LoanRequestService } from '../loan-request.service.js';
import { LoanRequestStore } from '../loan-request.store.js';
import { toldOfNextStep } from './told-of.js';

const AT_ONCE = 100;

/** What time does to requests. Each call does at most a hundred and says how many: call again until none is left. */
@Injectable()
export class TimedLoanWork {
  constructor(
    private readonly store: LoanRequestStore, private readonly loans: LoanRequestService, private readonly steps: ApprovalStepStore, private readonly journal: Journal,
    private readonly transactions: Transactions, private readonly clock: Clock,
  ) {}

  /** The timed job: a hundred in one transaction, until nothing is left. */
  async run(): Promise<void> {
    const now = this.clock.iso();
    while ((await this.transactions.run((tx) => this.expireDue(tx, now))) === AT_ONCE);
    while ((await this.transactions.run((tx) => this.freeUnfetched(tx, now))) === AT_ONCE);
    while ((await this.transactions.run((tx) => this.passSilentOpinions(tx, now))) === AT_ONCE);
  }

  /** Approved and not fetched in time: the things are free again. */
  async expireDue(tx: Tx, now: string): Promise<number> {
    const due = await this.store.dueToExpire(tx, now, AT_ONCE);
    const loans = due.length === 0 ? [] : await this.store.many(tx, due.map((one) => one.id));
    for (const loan of loans.filter((one) => isDueToExpire(one, now))) {
      const { status } = await this.loans.move(tx, loan, 'expire', now);
      await this.record(tx, 'loan-request.expired', loan.id, { status: loan.status }, { status });
    }
    return loans.length;
  }

  /** Part of a slip was fetched, the rest not in time: others may borrow it, and what is out stays out. */
  async freeUnfetched(tx: Tx, now: string): Promise<number> {
    const lines = await this.loans.freeUnfetched(tx, now, AT_ONCE);
    for (const requestId of new Set(lines.map((line) => line.requestId))) {
      const freed = lines.filter((line) => line.requestId === requestId).map(({ lineId, held, outNow }) => ({ lineId, held, out: outNow }));
      await this.record(tx, 'loan-request.rest-freed', requestId, { lines: freed.map(({ lineId, held }) => ({ lineId, held })) }, { lines: freed.map(({ lineId, out }) => ({ lineId, held: out })) });
    }
    return lines.length;
  }

  /** An opinion never blocks: after the promised time the request goes on, marked so. */
  async passSilentOpinions(tx: Tx, now: string): Promise<number> {
    const silent = await this.steps.silent(tx, now, AT_ONCE);
    for (const { id, requestId } of silent) {
      await this.steps.decide(tx, id, { decidedAt: now, outcome: 'no-opinion' });
      await tell(tx, now, toldOfNextStep(requestId, id));
      await this.record(tx, 'loan-request.opinion-passed', requestId, null, { stepId: id, outcome: 'no-opinion' });
    }
    return silent.length;
  }

  private record(tx: Tx, event: string, id: string, before: object | null, after: object): Promise<void> {
    return this.journal.record(tx, { event, actor: null, subject: { type: 'loan-request', id }, before, after });
  }
}
