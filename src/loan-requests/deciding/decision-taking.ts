import { Injectable } from '@nestjs/common';
import { Approvals, type Decided, type GivenDecision } from '../../approvals/approvals.service.js';
import { PaperDecisionStore } from '../../approvals/paper/paper-decision.store.js';
import type { Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import type { DecisionBody } from '../../shared/api/loans/loan-request-bodies.js';
import { approvalCase } from '../approval-case.rules.js';
import { whyNotApprove, whyNotMove } from '../loan-lifecycle.rules.js';
import { refuseFor } from '../loan-request.service.js';
import { LoanTerms } from '../terms/loan-terms.service.js';
import { Aftermath } from './aftermath.js';
import { whyNotAsAsked } from './thing-as-asked.rules.js';
import type { Taking } from './taking.js';
import { approvedWorth, lineDecisions, whyNotTheseLines } from './line-outcome.rules.js';

const NOTHING = { valueSatang: 0, unpriced: 0 };

/** An opinion, or the one lawful decision, per line: the one way, whether clicked or signed. */
@Injectable()
export class DecisionTaking {
  constructor(private readonly approvals: Approvals, private readonly papers: PaperDecisionStore, private readonly aftermath: Aftermath, private readonly terms: LoanTerms) {}

  async take(tx: Tx, taking: Taking, { outcome, favourable, lines = [] }: DecisionBody): Promise<Decided> {
    if (outcome === 'opinion') return this.opine(tx, taking, favourable);
    return outcome === 'approve' ? this.approve(tx, taking, lines) : this.turnDown(tx, taking, outcome);
  }

  private async opine(tx: Tx, taking: Taking, favourable: boolean | undefined): Promise<Decided> {
    refuseFor(whyNotMove(taking.loan.status, 'approve'));
    if (favourable === undefined) throw new Refusal('approvals.favourable-needed');
    const outcome = favourable ? 'favourable' : 'unfavourable';
    const decided = await this.give(tx, taking, { outcome, lines: [], ...NOTHING });
    await this.aftermath.opinion(tx, taking, decided, outcome);
    return decided;
  }

  /** Decisions are per line, quantity too; where no line is approved, the request is rejected. */
  private async approve(tx: Tx, taking: Taking, given: NonNullable<DecisionBody['lines']>): Promise<Decided> {
    const { loan, lines, now } = taking;
    refuseFor(whyNotApprove(loan, now));
    refuseFor(whyNotTheseLines(lines, given));
    const decisions = lineDecisions(lines, given);
    if (decisions.every((one) => one.outcome === 'reject')) {
      return this.turnDown(tx, { ...taking, reason: taking.reason ?? decisions.find((one) => one.reason)?.reason ?? null }, 'reject', decisions);
    }
    const approved = lines.map((line) => ({ ...line, approvedQuantity: decisions.find((one) => one.lineId === line.id)?.quantity ?? 0 }));
    const kept = approved.filter((line) => line.approvedQuantity > 0);
    refuseFor(whyNotAsAsked(kept));
    refuseFor(await this.terms.whyNotSoLong(tx, loan, kept, loan.submittedAt ?? now, now));
    refuseFor(await this.aftermath.whyNotFree(tx, loan, approved, now));
    const decided = await this.give(tx, taking, { outcome: 'approve', lines: decisions, ...approvedWorth(lines, decisions) });
    await this.aftermath.approved(tx, taking, approved, decided);
    return decided;
  }

  private async turnDown(tx: Tx, taking: Taking, outcome: 'reject' | 'send-back', lines: GivenDecision['lines'] = []): Promise<Decided> {
    refuseFor(whyNotMove(taking.loan.status, outcome));
    if (!taking.reason) throw new Refusal('approvals.reason-needed');
    const decided = await this.give(tx, taking, { outcome, lines, ...NOTHING });
    await this.aftermath.turnedDown(tx, taking, outcome, decided);
    return decided;
  }

  private async give(tx: Tx, { loan, lines, decider, page, reason, now }: Taking, given: Omit<GivenDecision, 'reason'>): Promise<Decided> {
    const decided = await this.approvals.decide(tx, approvalCase(loan, lines), decider, { ...given, reason }, now);
    if (page) await this.papers.insert(tx, { stepId: decided.stepId, ...page });
    return decided;
  }
}
