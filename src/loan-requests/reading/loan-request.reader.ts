import { Injectable } from '@nestjs/common';
import { decidedRoute, plannedViews, routeView, stepViews } from '../../approvals/approval.view.js';
import { ApprovalStepStore, type LineDecision, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { asItIsDue, examine } from '../../approvals/deciding/examination.rules.js';
import { lawfulPost, type LawfulPost } from '../../approvals/routing/lawful-approver.rules.js';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found } from '../../http/refusal.js';
import { exceptionOrderOf } from '../../people/orders/exception-order.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { approvalCase } from '../approval-case.rules.js';
import { LoanRequestStore, type LineRow, type LoanRow } from '../loan-request.store.js';
import { loanRequestView } from '../loan-request.view.js';
import { allowed, decidingOn, isTheirStep, type AtCounter, type DecidingWhyNot } from './allowed-actions.js';
import { EffectiveDues } from './effective-dues.js';
import { timeline } from './timeline.js';
import { TimelineStore, type CounterEvent, type EditionEntry, type StoreEntry } from './timeline.store.js';

interface Everything {
  lines: LineRow[];
  steps: StepRow[];
  decisions: (LineDecision & { requestId: string })[];
  counter: CounterEvent[];
  editions: EditionEntry[];
  stores: StoreEntry[];
  daysLate: ReadonlyMap<string, number>;
  /** An order lets duties meet in the reader today. */
  hasException: boolean;
}

/** Reads whole requests for their pages, always in the same number of statements. Whether they may be seen was asked before. */
@Injectable()
export class LoanRequestReader {
  constructor(
    private readonly store: LoanRequestStore, private readonly steps: ApprovalStepStore, private readonly approvals: Approvals,
    private readonly happened: TimelineStore, private readonly dues: EffectiveDues, private readonly clock: Clock,
  ) {}

  async view(from: Sql, id: string, actor: Actor): Promise<LoanRequestView> {
    return found((await this.views(from, [id], actor))[0]);
  }

  async views(from: Sql, ids: readonly string[], actor: Actor): Promise<LoanRequestView[]> {
    const now = this.clock.iso();
    const loans = await this.store.many(from, ids);
    const all = await this.everything(from, loans, now, actor);
    const cases = new Map(loans.map((loan) => [loan.id, approvalCase(loan, all.lines.filter((line) => line.requestId === loan.id))]));
    const bench = await this.approvals.bench(from, [...cases.values()], now);
    const standing = await this.approvals.standing(from, actor, now);
    const inOrder = ids.flatMap((id) => loans.find((loan) => loan.id === id) ?? []);
    return Promise.all(inOrder.map(async (loan) => {
      const asked = found(cases.get(loan.id));
      const steps = all.steps.filter((step) => step.requestId === loan.id && step.round === loan.round);
      const seen = loan.status === 'submitted' ? examine(asked, steps, bench, standing, now) : null;
      const deciding = seen && isTheirStep(seen) ? decidingOn(seen, all.lines.filter((line) => line.requestId === loan.id)) : null;
      const planned = loan.status === 'draft' ? plannedViews(await this.approvals.plan(from, { ...asked, round: loan.round + 1 }, now)) : null;
      const lawful = lawfulPost({ ...asked, ...bench });
      const route = routeOf(lawful, steps, actor);
      return this.assemble(loan, all, actor, { deciding, route, steps: planned ?? stepViews(loan.status === 'submitted' ? steps.map((step) => asItIsDue(step, lawful)) : steps, now) });
    }));
  }

  private assemble(
    loan: LoanRow, all: Everything, actor: Actor,
    { deciding, ...chain }: Pick<LoanRequestView, 'steps' | 'route'> & { deciding: DecidingWhyNot | null },
  ): LoanRequestView {
    const isOf = (row: { requestId: string }): boolean => row.requestId === loan.id;
    const days = all.daysLate.get(loan.id) ?? 0;
    return loanRequestView(loan, all.lines.filter(isOf), all.decisions.filter(isOf), {
      ...chain, overdue: days > 0 ? { days } : null, timeline: timeline(loan, all.steps.filter(isOf), all.counter.filter(isOf)),
      editions: all.editions.filter(isOf).map(({ number, event, at }) => ({ number, event, at })), stores: all.stores.filter(isOf).map(({ requestId: _, ...store }) => store),
      ...allowed(loan, actor, deciding, this.atCounter(loan, all, days > 0)),
    });
  }

  private atCounter(loan: LoanRow, { steps, lines, hasException }: Everything, isLate: boolean): AtCounter {
    const step = steps.find(({ requestId, round, kind }) => requestId === loan.id && round === loan.round && kind === 'approval');
    const left = lines.filter((line) => line.requestId === loan.id).reduce((sum, line) => sum + Math.max(0, (line.approvedQuantity ?? 0) - line.checkedOutQuantity), 0);
    return { approval: step ?? null, left, isLate, hasException, now: this.clock.now() };
  }

  private async everything(from: Sql, loans: readonly LoanRow[], now: string, actor: Actor): Promise<Everything> {
    const ids = loans.map((loan) => loan.id);
    return {
      lines: await this.store.lines(from, ids), steps: await this.steps.ofRequests(from, ids), decisions: await this.steps.linesOf(from, ids),
      counter: await this.happened.counter(from, ids), editions: await this.happened.editions(from, ids), stores: await this.happened.stores(from, ids, this.clock.today()),
      daysLate: await this.dues.daysLate(from, loans, now),
      hasException: actor.permissions.has('counter.operate') && (await exceptionOrderOf(from, actor.personId, this.clock.today())) !== null,
    };
  }
}

/** Who lawfully approves now; once decided, who did. */
function routeOf(lawful: LawfulPost, steps: readonly StepRow[], { language }: Actor): LoanRequestView['route'] {
  const decided = steps.find((step) => step.kind === 'approval' && step.decidedBy !== null);
  return decided ? decidedRoute(decided) : routeView(lawful, language);
}
