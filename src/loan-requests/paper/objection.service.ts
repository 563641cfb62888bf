import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { toldOfNextStep, toldOfObjection } from '../deciding/told-of.js';
import { LoanRequestService } from '../loan-request.service.js';
import { isReopenedBy } from './paper.rules.js';
import { Signed } from './signed.js';
import { SignedPages } from './signed-pages.js';

/** "I did not sign this": what has not left does not leave, and what has left is a question for the auditor. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly signed: Signed,
    private readonly journal: Journal, private readonly pages: SignedPages, private readonly clock: Clock,
  ) {}

  object(actor: Actor, id: string, reason: string): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const loan = await this.loans.visible(tx, id, actor);
      const step = await this.signed.objectTo(tx, loan, actor, reason, now);
      const moved = step.round === loan.round && isReopenedBy(loan.status, step.kind) ? await this.loans.reopen(tx, loan, await this.loans.lines(tx, id), now) : loan;
      await tell(tx, now, [...toldOfObjection(loan, step.id, step.recordedBy!), ...(moved === loan ? [] : toldOfNextStep(id, step.id))]);
      await this.journal.record(tx, {
        event: 'loan-request.objected', actor, subject: { type: 'loan-request', id }, before: { status: loan.status, round: loan.round },
        after: { status: moved.status, round: moved.round, stepId: step.id, recordedBy: step.recordedBy }, personal: [{ personId: actor.personId, data: { reason } }],
      });
      return this.pages.view(tx, id, actor);
    });
  }
}
