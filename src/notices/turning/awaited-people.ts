import { Injectable } from '@nestjs/common';
import { ApprovalStepStore, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { examine, type ApprovalCase, type Bench, type Examination } from '../../approvals/deciding/examination.rules.js';
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
    const bench = await this.approvals.bench(tx, [asked], this.clock.iso());
    const people = [...new Set(bench.seats.map((seat) => seat.personId))];
    return people.flatMap((personId) => this.awaited(personId, asked, steps, bench)).filter((one, _, all) => one.isWhole || !all.some((other) => other.occasion === one.occasion && other.isWhole));
  }

  private awaited(personId: string, asked: ApprovalCase, steps: readonly StepRow[], bench: Bench): (Awaited & { isWhole: boolean })[] {
    const standing = { personId, ordersOfDecider: [], secretaryOf: [] };
    const seen = examine(asked, steps, bench, standing, this.clock.iso());
    return seen && mayDecide(seen) ? [{ personId, occasion: seen.step.id, postKind: seen.step.postKind, unitId: seen.step.unitId, isWhole: seen.whyNotApproveAll === null }] : [];
  }
}

const mayDecide = ({ whyNotDecide, seat }: Examination<StepRow>): boolean => whyNotDecide === null && seat !== null;
