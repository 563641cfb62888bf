import { Injectable } from '@nestjs/common';
import { ApprovalStepStore, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { examine, type ApprovalCase } from '../../approvals/deciding/examination.rules.js';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { approvalCase } from '../approval-case.rules.js';
import { freeFor } from '../availability/availability.rules.js';
import { HoldStore } from '../availability/hold.store.js';
import { LoanRequestStore, type LineRow, type LoanRow } from '../loan-request.store.js';
import { InboxStore, type InboxRow } from './inbox.store.js';
import { inboxItem, type Card } from './inbox.view.js';

/** Reads the cards of one page of an inbox. */
@Injectable()
export class CardReader {
  constructor(
    private readonly reader: Reader, private readonly store: LoanRequestStore, private readonly steps: ApprovalStepStore, private readonly holds: HoldStore,
    private readonly inbox: InboxStore, private readonly approvals: Approvals,
  ) {}

  async cards(rows: readonly InboxRow[], actor: Actor, now: string): Promise<InboxItem[]> {
    const ids = [...new Set(rows.map((row) => row.requestId))];
    if (ids.length === 0) return [];
    const loans = await this.store.many(this.reader, ids);
    const lines = await this.store.lines(this.reader, ids);
    const steps = await this.steps.ofRequests(this.reader, ids);
    const cases = new Map(loans.map((loan) => [loan.id, approvalCase(loan, lines.filter((line) => line.requestId === loan.id))]));
    const around = await this.around(loans, lines, now);
    const overdue = await this.inbox.overdue(this.reader, ids, now);
    const seenAs = await this.seenAs([...cases.values()], actor, now);
    return rows.flatMap((row) => {
      const loan = loans.find((one) => one.id === row.requestId);
      const step = steps.find((one) => one.id === row.stepId);
      if (!loan || !step) return [];
      const own = { lines: lines.filter((line) => line.requestId === loan.id), steps: steps.filter((one) => one.requestId === loan.id && one.round === step.round) };
      const seen = loan.status === 'submitted' && step.decidedAt === null ? seenAs(loan.id, own.steps) : null;
      const card: Card = { loan, step: seen?.step ?? step, seen, overdue: overdue.find((one) => one.requestId === loan.id), ...own, ...around(loan, own.lines) };
      return [inboxItem(card, actor, now)];
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

  /** Availability and rivals of every card, over the whole time that they span. */
  private async around(loans: readonly LoanRow[], lines: readonly LineRow[], now: string) {
    const entryIds = [...new Set(lines.map((line) => line.entryId))];
    const span = { startsAt: loans.map((loan) => loan.startsAt).sort()[0] ?? now, endsAt: loans.map((loan) => loan.dueAt).sort().at(-1) ?? now };
    const stocks = await this.holds.stocks(this.reader, entryIds);
    const held = await this.holds.held(this.reader, entryIds, span, now);
    const rivals = await this.inbox.rivals(this.reader, entryIds, span);
    return (loan: LoanRow, own: readonly LineRow[]): Pick<Card, 'free' | 'rivals'> => {
      const wanted = own.map(({ id, entryId, assetId, quantity }) => ({ lineId: id, entryId, assetId, quantity }));
      const others = held.filter((one) => one.requestId !== loan.id);
      return { free: freeFor(wanted, stocks, others, { startsAt: loan.startsAt, endsAt: loan.dueAt }), rivals };
    };
  }
}
