import { Injectable } from '@nestjs/common';
import { ApprovalStepStore } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import type { PostKey } from '../../approvals/routing/seats.rules.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { approvalCase } from '../../loan-requests/approval-case.rules.js';
import { asDecided, isUndecided } from '../../loan-requests/emergency/emergency.rules.js';
import { LoanRequestStore } from '../../loan-requests/loan-request.store.js';

export interface Addressee {
  personId: string;
  occasion: string;
}

/** With the post by which they are awaited. */
export interface Awaited extends Addressee, PostKey {}

/** For whom a request waits now: everybody who may give the opinion or take the decision, by post or order in force. */
@Injectable()
export class AwaitedPeople {
  constructor(
    private readonly loans: LoanRequestStore, private readonly approvals: Approvals, private readonly steps: ApprovalStepStore, private readonly clock: Clock,
  ) {}

  /** The occasion is the step: for the next one the same person is told again. */
  async of(tx: Tx, requestId: string): Promise<Awaited[]> {
    const loan = await this.loans.one(tx, requestId);
    if (!loan || !isUndecided(loan)) return [];
    const asked = approvalCase(loan, asDecided(loan, await this.loans.lines(tx, [requestId])));
    const steps = (await this.steps.ofRequests(tx, [requestId])).filter((step) => step.round === loan.round);
    const deciders = await this.approvals.deciders(tx, asked, steps, this.clock.iso());
    return deciders.map(({ personId, step: { id, postKind, unitId } }) => ({ personId, occasion: id, postKind, unitId }));
  }
}
