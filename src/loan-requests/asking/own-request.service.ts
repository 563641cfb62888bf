import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { whyNotWithdraw } from '../loan-lifecycle.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { Sending } from './sending.service.js';

/** What the borrower, or who filled it in, does with a request of theirs. */
@Injectable()
export class OwnRequestService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly sending: Sending,
    private readonly reader: LoanRequestReader, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  submit(actor: Actor, id: string): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      await this.sending.send(tx, actor, id);
      return this.reader.view(tx, id, actor);
    });
  }

  confirm(actor: Actor, id: string): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      await this.sending.confirm(tx, actor, id);
      return this.reader.view(tx, id, actor);
    });
  }

  withdraw(actor: Actor, id: string, reason: string | null): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const loan = await this.loans.visible(tx, id, actor);
      refuseFor(whyNotWithdraw(loan, actor.personId));
      const { status } = await this.loans.move(tx, loan, 'withdraw', this.clock.iso());
      await this.journal.record(tx, {
        event: 'loan-request.withdrawn', actor, subject: { type: 'loan-request', id }, before: { status: loan.status }, after: { status },
        ...(reason ? { personal: [{ personId: actor.personId, data: { reason } }] } : {}),
      });
      return this.reader.view(tx, id, actor);
    });
  }
}
