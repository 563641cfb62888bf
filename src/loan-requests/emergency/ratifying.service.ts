import { Injectable } from '@nestjs/common';
import { Approvals, type Decided } from '../../approvals/approvals.service.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { RatificationBody } from '../../shared/api/loans/emergencies.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { approvalCase } from '../approval-case.rules.js';
import { approvedWorth, lineDecisions } from '../deciding/line-outcome.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { asLeft, whyNotRatify } from './emergency.rules.js';
import { RatificationLedger, type RatifiedCase } from './ratification-ledger.js';

/** ให้สัตยาบัน: the one lawful decision, made after the things left, on what left and no more. Its time is its own. */
@Injectable()
export class RatifyingService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly approvals: Approvals,
    private readonly ledger: RatificationLedger, private readonly reader: LoanRequestReader, private readonly clock: Clock,
  ) {}

  ratify(actor: Actor, id: string, { outcome, reason }: RatificationBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const loan = await this.loans.visible(tx, id, actor);
      const emergency = await this.ledger.of(tx, id);
      const done = { handedOverBy: emergency?.handedOverBy ?? '', takenBackBy: await this.ledger.takenBackBy(tx, id) };
      refuseFor(whyNotRatify(loan, done, actor.personId));
      const facts = { loan, emergency: found(emergency), lines: await this.loans.lines(tx, id), actor, reason: reason?.trim() || null, now: this.clock.iso() };
      if (outcome === 'refused' && !facts.reason) throw new Refusal('approvals.reason-needed');
      const decided = await this.decide(tx, facts, outcome === 'ratified');
      await this.ledger.write(tx, facts, outcome, decided);
      return this.reader.view(tx, id, actor);
    });
  }

  private decide(tx: Tx, { loan, lines, actor, reason, now }: RatifiedCase, isRatified: boolean): Promise<Decided> {
    const left = asLeft(lines);
    const given = lines.map((line) => ({ lineId: line.id, outcome: line.checkedOutQuantity > 0 ? 'approve' as const : 'reject' as const, quantity: line.checkedOutQuantity }));
    const decisions = lineDecisions(lines, isRatified ? given : lines.map((line) => ({ lineId: line.id, outcome: 'reject' as const })));
    return this.approvals.decide(tx, approvalCase(loan, left), { ...actor, at: now }, { outcome: isRatified ? 'approve' : 'reject', lines: decisions, ...approvedWorth(lines, decisions), reason }, now);
  }
}
