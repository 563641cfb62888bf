import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { DecisionBody } from '../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { DecisionTaking } from './decision-taking.js';
import { whyNotByClick } from './signing.rules.js';

/** `POST /loan-requests/:id/decisions`: decided with a click by whoever has the power now. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly approvals: Approvals,
    private readonly taking: DecisionTaking, private readonly reader: LoanRequestReader, private readonly clock: Clock,
  ) {}

  decide(actor: Actor, id: string, body: DecisionBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const loan = await this.loans.visible(tx, id, actor);
      refuseFor(whyNotByClick(await this.approvals.signing(tx, now), body.outcome === 'opinion' ? 'opinion' : 'approval'));
      const lines = await this.loans.lines(tx, id);
      await this.taking.take(tx, { loan, lines, actor, decider: { ...actor, at: now }, page: null, reason: body.reason?.trim() || null, now }, body);
      return this.reader.view(tx, id, actor);
    });
  }
}
