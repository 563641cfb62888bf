import { Injectable } from '@nestjs/common';
import { Approvals, type Decided, type GivenDecision } from '../../approvals/approvals.service.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { DecisionBody } from '../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { approvalCase } from '../approval-case.rules.js';
import { whyNotApprove, whyNotMove } from '../loan-lifecycle.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { Aftermath } from './aftermath.js';
import { whyNotAsAsked } from './thing-as-asked.rules.js';
import { approvedWorth, lineDecisions, whyNotTheseLines } from './line-outcome.rules.js';

interface Deciding {
  loan: LoanRow;
  lines: readonly LineRow[];
  actor: Actor;
  reason: string | null;
  now: string;
}

const NOTHING = { valueSatang: 0, unpriced: 0 };

/** `POST /loan-requests/:id/decisions`: an opinion, or the one lawful decision, per line. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly approvals: Approvals,
    private readonly aftermath: Aftermath, private readonly reader: LoanRequestReader, private readonly clock: Clock,
  ) {}

  decide(actor: Actor, id: string, body: DecisionBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const loan = await this.loans.visible(tx, id, actor);
      const facts: Deciding = { loan, lines: await this.loans.lines(tx, id), actor, reason: body.reason?.trim() || null, now };
      if (body.outcome === 'opinion') await this.opine(tx, facts, body.favourable);
      else if (body.outcome === 'approve') await this.approve(tx, facts, body.lines ?? []);
      else await this.turnDown(tx, facts, body.outcome);
      return this.reader.view(tx, id, actor);
    });
  }

  private async opine(tx: Tx, facts: Deciding, favourable: boolean | undefined): Promise<void> {
    refuseFor(whyNotMove(facts.loan.status, 'approve'));
    if (favourable === undefined) throw new Refusal('approvals.favourable-needed');
    const outcome = favourable ? 'favourable' : 'unfavourable';
    const decided = await this.give(tx, facts, { outcome, lines: [], ...NOTHING });
    await this.aftermath.opinion(tx, facts.loan, facts.actor, decided, outcome, facts.reason, facts.now);
  }

  /** Decisions are per line, quantity too; where no line is approved, the request is rejected. */
  private async approve(tx: Tx, facts: Deciding, given: NonNullable<DecisionBody['lines']>): Promise<void> {
    const { loan, lines, now } = facts;
    refuseFor(whyNotApprove(loan, now));
    refuseFor(whyNotTheseLines(lines, given));
    const decisions = lineDecisions(lines, given);
    if (decisions.every((one) => one.outcome === 'reject')) {
      return this.turnDown(tx, { ...facts, reason: facts.reason ?? decisions.find((one) => one.reason)?.reason ?? null }, 'reject', decisions);
    }
    const approved = lines.map((line) => ({ ...line, approvedQuantity: decisions.find((one) => one.lineId === line.id)?.quantity ?? 0 }));
    refuseFor(whyNotAsAsked(approved.filter((line) => line.approvedQuantity > 0)));
    refuseFor(await this.aftermath.whyNotFree(tx, loan, approved, now));
    const decided = await this.give(tx, facts, { outcome: 'approve', lines: decisions, ...approvedWorth(lines, decisions) });
    await this.aftermath.approved(tx, loan, approved, facts.actor, decided, facts.reason, now);
  }

  private async turnDown(tx: Tx, facts: Deciding, outcome: 'reject' | 'send-back', lines: GivenDecision['lines'] = []): Promise<void> {
    refuseFor(whyNotMove(facts.loan.status, outcome));
    if (!facts.reason) throw new Refusal('approvals.reason-needed');
    const decided = await this.give(tx, facts, { outcome, lines, ...NOTHING });
    await this.aftermath.turnedDown(tx, facts.loan, outcome, facts.actor, decided, facts.reason, facts.now);
  }

  private give(tx: Tx, { loan, lines, actor, reason, now }: Deciding, given: Omit<GivenDecision, 'reason'>): Promise<Decided> {
    return this.approvals.decide(tx, approvalCase(loan, lines), actor, { ...given, reason }, now);
  }
}
