import { Injectable } from '@nestjs/common';
import { ApprovalStepStore, type StepRow } from '../../approvals/approval-step.store.js';
import { PaperDecisionStore } from '../../approvals/paper/paper-decision.store.js';
import type { Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { refuseFor } from '../loan-request.service.js';
import type { LoanRow } from '../loan-request.store.js';
import { signedStepOf, whyNotObject } from './paper.rules.js';

/** The step that this person is said to have signed, and their word on it. */
@Injectable()
export class Signed {
  constructor(private readonly steps: ApprovalStepStore, private readonly papers: PaperDecisionStore) {}

  async objectTo(tx: Tx, loan: LoanRow, actor: Actor, reason: string, now: string): Promise<StepRow> {
    const step = signedStepOf(await this.steps.ofRequests(tx, [loan.id]), actor.personId);
    refuseFor(whyNotObject(step, actor.personId));
    if (!step || !(await this.papers.object(tx, step.id, reason, now))) throw new Refusal('paper.objected-already');
    return step;
  }
}
