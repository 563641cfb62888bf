import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { Because } from '../../shared/refusals.js';
import { tell } from '../../outbox/tell.js';
import { approvalCase } from '../approval-case.rules.js';
import { whyNotAsAsked } from '../deciding/thing-as-asked.rules.js';
import { toldOfSending } from '../deciding/told-of.js';
import { whyNotConfirm, whyNotSubmit } from '../loan-lifecycle.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { SlipNumbers } from '../numbers/slip-number.store.js';
import { Readiness } from './readiness.service.js';

/** Sending a request on its way: it gets its number, and the chain it will go through. */
@Injectable()
export class Sending {
  constructor(
    private readonly loans: LoanRequestService, private readonly readiness: Readiness, private readonly numbers: SlipNumbers,
    private readonly approvals: Approvals, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async send(tx: Tx, actor: Actor, id: string): Promise<void> {
    const now = this.clock.iso();
    const loan = await this.loans.visible(tx, id, actor);
    const lines = await this.loans.lines(tx, id);
    refuseFor(whyNotSubmit(loan, actor.personId));
    const kept = await this.readiness.keepsTerms(tx, loan, lines, actor, now);
    const { order } = kept;
    refuseFor(await this.whyNotReady(tx, loan, lines, kept.because, now));
    refuseFor(await this.readiness.whyNotKnowing(tx, actor.personId));
    const numbered = loan.number === null ? await this.numbers.next(tx, loan.unitId, now) : {};
    const confirmedAt = loan.borrowerId === actor.personId ? now : loan.confirmedAt;
    const sent = await this.loans.move(tx, loan, 'submit', now, { ...numbered, round: loan.round + 1, submittedAt: now, confirmedAt });
    await this.approvals.open(tx, approvalCase(sent, lines), now);
    await tell(tx, now, toldOfSending(sent));
    await this.readiness.noteLiftedTerms(tx, id, kept, now);
    await this.journal.record(tx, {
      event: 'loan-request.submitted', actor, ...(order ? { authority: order.number } : {}), subject: { type: 'loan-request', id }, before: { status: loan.status },
      after: { status: sent.status, number: sent.number, round: sent.round, ...(order ? { exceptionOrderId: order.id } : {}) },
    });
  }

  /** The borrower makes their own what somebody else filled in. What is out already (ยอดยกมา) is no asking: nothing of the guideline is asked then. */
  async confirm(tx: Tx, actor: Actor, id: string): Promise<void> {
    const loan = await this.loans.visible(tx, id, actor);
    refuseFor(whyNotConfirm(loan, actor.personId));
    if (loan.status !== 'checked-out') refuseFor(await this.readiness.whyNotKnowing(tx, actor.personId));
    await this.loans.confirm(tx, loan, this.clock.iso());
    await this.journal.record(tx, { event: 'loan-request.confirmed', actor, subject: { type: 'loan-request', id } });
  }

  private async whyNotReady(tx: Tx, loan: LoanRow, lines: readonly LineRow[], beyondTerms: Because | null, now: string): Promise<Because | null> {
    const period = { startsAt: loan.startsAt, endsAt: loan.dueAt };
    const wanted = lines.map((line) => ({ ...line, lineId: line.id }));
    return whyNotAsAsked(lines) ?? (await this.readiness.whyNotSend(tx, loan, now)) ?? beyondTerms ?? (await this.readiness.whyNotReturnable(tx, wanted, period, now))
      ?? this.readiness.whyNotFree(tx, wanted, period, now, loan.id);
  }
}
