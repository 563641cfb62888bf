import { Injectable } from '@nestjs/common';
import { ApprovalStepStore, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { examine, type ApprovalCase } from '../../approvals/deciding/examination.rules.js';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { approvalCase } from '../approval-case.rules.js';
import { LoanRequestStore } from '../loan-request.store.js';
import type { InboxRow } from './inbox.store.js';
import { inboxItem, type Card } from './inbox.view.js';
import { Surroundings } from './surroundings.js';

/** Reads the cards of one page of an inbox. */
@Injectable()
export class CardReader {
  constructor(
    private readonly reader: Reader, private readonly store: LoanRequestStore, private readonly steps: ApprovalStepStore,
    private readonly surroundings: Surroundings, private readonly approvals: Approvals,
  ) {}

  async cards(rows: readonly InboxRow[], actor: Actor, now: string): Promise<InboxItem[]> {
    const ids = [...new Set(rows.map((row) => row.requestId))];
    if (ids.length === 0) return [];
    const loans = await this.store.many(this.reader, ids);
    const lines = await this.store.lines(this.reader, ids);
    const steps = await this.steps.ofRequests(this.reader, ids);
    const cases = new Map(loans.map((loan) => [loan.id, approvalCase(loan, lines.filter((line) => line.requestId === loan.id))]));
    const around = await this.surroundings.around(loans, lines, now);
    const overdue = await this.surroundings.overdue(ids, now);
    const seenAs = await this.seenAs([...cases.values()], actor, now);
    return rows.flatMap((row) => {
      const loan = loans.find((one) => one.id === row.requestId);
      const step = steps.find((one) => one.id === row.stepId);
      if (!loan || !step) return [];
      const own = { lines: lines.filter((line) => line.requestId === loan.id), steps: steps.filter((one) => one.requestId === loan.id && one.round === step.round) };
      const seen = loan.status === 'submitted' && step.decidedAt === null ? seenAs(loan.id, own.steps) : null;
      const card: Card = { loan, step: seen?.step ?? step, seen, overdue: overdue(loan.id), ...own, ...around(loan, own.lines) };
      return [inboxItem(card, actor)];
    });
  }

  private async seenAs(cases: readonly ApprovalCase[], actor: Actor, now: string) {
    const bench = await this.approvals.bench(this.reader, cases, now);
    const standing = await this.approvals.standing(this.reader, actor, now);
    return (id: string, steps: readonly StepRow[]) => {
      const asked = cases.find((one) => one.id === id);
      return asked ? examine(asked, steps, bench, standing, now) : null;
    };
  }
}
