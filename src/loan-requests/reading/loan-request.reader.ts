import { Injectable } from '@nestjs/common';
import { decidedRoute, plannedViews, routeView, stepViews } from '../../approvals/approval.view.js';
import { ApprovalStepStore, type LineDecision, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { asItIsDue, examine, type ApprovalCase, type Examination } from '../../approvals/deciding/examination.rules.js';
import { lawfulPost, type LawfulPost } from '../../approvals/routing/lawful-approver.rules.js';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found } from '../../http/refusal.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { approvalCase } from '../approval-case.rules.js';
import { byClick } from '../deciding/signing.rules.js';
import { asDecided, isUndecided } from '../emergency/emergency.rules.js';
import type { EmergencyRow } from '../emergency/emergency.store.js';
import { emergencyView } from '../emergency/emergency.view.js';
import type { ExtensionRow } from '../extending/extension.store.js';
import { extensionCase, extensionView, openOf, stepOf, type ExtensionStep } from '../extending/extension.view.js';
import { LoanRequestStore, type LineRow, type LoanRow } from '../loan-request.store.js';
import { loanRequestView } from '../loan-request.view.js';
import { allowed, decidingOn, isTheirStep, type Answer, type AtCounter, type DecidingWhyNot, type Extending } from './allowed-actions.js';
import { EffectiveDues, type DueStanding } from './effective-dues.js';
import { paperAnswers } from './paper-answers.js';
import { timeline } from './timeline.js';
import { TimelineStore, type ClaimRow, type CounterEvent, type EditionEntry, type StoreEntry } from './timeline.store.js';

interface Everything {
  lines: LineRow[];
  steps: StepRow[];
  decisions: (LineDecision & { requestId: string })[];
  counter: CounterEvent[];
  editions: EditionEntry[];
  stores: StoreEntry[];
  standing: ReadonlyMap<string, DueStanding>;
  extensions: ExtensionRow[];
  claims: ClaimRow[];
  emergencies: EmergencyRow[];
  /** An order lets duties meet in the reader today. */
  hasException: boolean;
}

type Examiner = (asked: ApprovalCase, step: ExtensionStep) => Examination<ExtensionStep> | null;

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
    const cases = new Map(loans.map((loan) => [loan.id, approvalCase(loan, asDecided(loan, all.lines.filter((line) => line.requestId === loan.id)))]));
    const bench = await this.approvals.bench(from, [...cases.values()], now);
    const [standing, signing] = [await this.approvals.standing(from, actor, now), await this.approvals.signing(from, now)];
    const examiner: Examiner = (one, step) => examine(one, [step], bench, standing, now, 'approval');
    const inOrder = ids.flatMap((id) => loans.find((loan) => loan.id === id) ?? []);
    return Promise.all(inOrder.map(async (loan) => {
      const asked = found(cases.get(loan.id));
      const steps = all.steps.filter((step) => step.requestId === loan.id && step.round === loan.round);
      const seen = isUndecided(loan) ? byClick(examine(asked, steps, bench, standing, now), loan.status, signing) : null;
      const deciding = seen && isTheirStep(seen) ? decidingOn(seen, all.lines.filter((line) => line.requestId === loan.id)) : null;
      const planned = loan.status === 'draft' ? plannedViews(await this.approvals.plan(from, { ...asked, round: loan.round + 1 }, now)) : null;
      const lawful = lawfulPost({ ...asked, ...bench });
      const route = routeOf(lawful, steps, actor);
      const extending = this.extending(loan, all, examiner);
      return this.assemble(loan, all, actor, { deciding, extending, onPaper: paperAnswers(loan, actor, { steps: all.steps.filter((step) => step.requestId === loan.id), asked, standing, signing }), route, steps: planned ?? stepViews(isUndecided(loan) ? steps.map((step) => asItIsDue(step, lawful)) : steps, now) });
    }));
  }

  private assemble(
    loan: LoanRow, all: Everything, actor: Actor,
    { deciding, extending, onPaper, ...chain }: Pick<LoanRequestView, 'steps' | 'route'> & { deciding: DecidingWhyNot | null; extending: Extending; onPaper: Answer[] },
  ): LoanRequestView {
    const isOf = (row: { requestId: string }): boolean => row.requestId === loan.id;
    const days = all.standing.get(loan.id)?.daysLate ?? 0;
    return loanRequestView(loan, all.lines.filter(isOf), all.decisions.filter(isOf), {
      ...chain, overdue: days > 0 ? { days } : null, timeline: timeline(loan, all.steps.filter(isOf), all.counter.filter(isOf), all.extensions.filter(isOf)),
      emergency: all.emergencies.filter(isOf).map((row) => emergencyView(row, extending.now))[0] ?? null,
      claims: all.claims.filter(isOf).map(({ requestId: _, ...claim }) => claim),
      extensions: all.extensions.filter(isOf).map((row) => extensionView(row, loan.status, extending.now)),
      editions: all.editions.filter(isOf).map(({ number, event, at }) => ({ number, event, at })), stores: all.stores.filter(isOf).map(({ requestId: _, ...store }) => store),
      ...allowed(loan, actor, deciding, this.atCounter(loan, all, days > 0), extending, onPaper),
    });
  }

  /** Of the later due that waits: whether it is the reader who decides. Those whom it does not concern are told nothing. */
  private extending(loan: LoanRow, all: Everything, examiner: Examiner): Extending {
    const open = openOf(all.extensions.filter((row) => row.requestId === loan.id));
    const seen = open && examiner(extensionCase(loan, all.lines.filter((line) => line.requestId === loan.id), open.askedBy), stepOf(open));
    const isConcerned = seen !== null && seen.whyNotDecide?.code !== 'approvals.not-yours';
    return { open, effectiveDueAt: all.standing.get(loan.id)?.effectiveDueAt ?? loan.dueAt, now: this.clock.iso(), deciding: isConcerned ? seen : null };
  }

  /** The return was reported, and nobody has looked yet. */
  async isClaimed(from: Sql, id: string): Promise<boolean> {
    return (await this.happened.claims(from, [id])).some((claim) => claim.closedAt === null);
  }

  extensions(from: Sql, id: string): Promise<ExtensionRow[]> {
    return this.happened.extensions(from, [id]);
  }

  private atCounter(loan: LoanRow, { steps, lines, claims, hasException }: Everything, isLate: boolean): AtCounter {
    const step = steps.find(({ requestId, round, kind }) => requestId === loan.id && round === loan.round && kind === 'approval');
    const left = lines.filter((line) => line.requestId === loan.id).reduce((sum, line) => sum + Math.max(0, (line.approvedQuantity ?? 0) - line.checkedOutQuantity), 0);
    const hasClaim = claims.some((claim) => claim.requestId === loan.id && claim.closedAt === null);
    return { approval: step ?? null, left, isLate, hasClaim, hasException, now: this.clock.now() };
  }

  private async everything(from: Sql, loans: readonly LoanRow[], now: string, actor: Actor): Promise<Everything> {
    const ids = loans.map((loan) => loan.id);
    return {
      lines: await this.store.lines(from, ids), steps: await this.steps.ofRequests(from, ids), decisions: await this.steps.linesOf(from, ids),
      counter: await this.happened.counter(from, ids), editions: await this.happened.editions(from, ids), stores: await this.happened.stores(from, ids, this.clock.today()),
      standing: await this.dues.standing(from, loans, now),
      extensions: await this.happened.extensions(from, ids), claims: await this.happened.claims(from, ids), emergencies: await this.happened.emergencies(from, ids),
      hasException: actor.permissions.has('counter.operate') && (await exceptionOrderOf(from, 'duties', actor.personId, this.clock.iso())) !== null,
    };
  }
}

/** Who lawfully approves now; once decided, who did. */
function routeOf(lawful: LawfulPost, steps: readonly StepRow[], { language }: Actor): LoanRequestView['route'] {
  const decided = steps.find((step) => step.kind === 'approval' && step.decidedBy !== null);
  return decided ? decidedRoute(decided) : routeView(lawful, language);
}
