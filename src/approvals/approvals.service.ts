import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '../database/sql.js';
import { Refusal } from '../http/refusal.js';
import { SettingsInForce } from '../settings/settings-in-force.store.js';
import type { Actor } from '../shared/actor.js';
import type { Capacity, Signing, StepOutcome } from '../shared/vocab.js';
import { ApprovalStepStore, type LineDecision, type StepRow } from './approval-step.store.js';
import type { StepFacts } from './deciding/approval-decision.rules.js';
import { examine, type ApprovalCase, type Bench, type Examination } from './deciding/examination.rules.js';
import { planApproval, type PlannedStep } from './routing/approval-routing.rules.js';
import { isOf } from './routing/seats.rules.js';
import { SeatsStore } from './routing/seats.store.js';
import { StandingStore, type FullStanding } from './standing.store.js';

/** What somebody decided on a step, in words of the step. */
export interface GivenDecision {
  outcome: Exclude<StepOutcome, 'told' | 'no-opinion' | 'cancelled'>;
  /** Of an approval: every line of the paper. */
  lines: readonly LineDecision[];
  /** Sum of what is approved. */
  valueSatang: number;
  /** How many of the approved lines have no price in the register. */
  unpriced: number;
  reason: string | null;
}

/** Who decides, and when: with a click now, in ink on the day that stands on the page. */
export interface Decider extends Pick<Actor, 'personId' | 'posts'> {
  at: string;
}

export interface Decided {
  stepId: string;
  capacity: Capacity;
  /** For the journal: the order's number, or the post acted for. */
  authority: string;
}

/** Plans opinions and the one lawful approval, and records what is decided. Knows no loans: a case is all it is told. */
@Injectable()
export class Approvals {
  constructor(
    private readonly steps: ApprovalStepStore, private readonly seats: SeatsStore, private readonly standings: StandingStore,
    private readonly settings: SettingsInForce,
  ) {}

  bench(from: Sql, cases: readonly ApprovalCase[], now: string): Promise<Bench> {
    return this.seats.along(from, cases.flatMap((one) => [one.decision.responsibleUnitPath, one.applicantUnitPath ?? '']), now);
  }

  standing(from: Sql, actor: Pick<Actor, 'personId' | 'posts'>, now: string): Promise<FullStanding> {
    return this.standings.of(from, actor, now);
  }

  signing(from: Sql, now: string): Promise<Signing> {
    return this.settings.valueOf(from, 'lending.signing', now);
  }

  async plan(from: Sql, asked: ApprovalCase, now: string): Promise<PlannedStep[]> {
    const bench = await this.bench(from, [asked], now);
    const policy = await this.settings.valueOf(from, 'lending.opinions', now);
    const approvalPromisedDays = await this.settings.valueOf(from, 'lending.approval-promised-days', now);
    const holidays = await this.settings.holidays(from);
    return planApproval({ ...asked, ...bench, policy, approvalPromisedDays, holidays, now });
  }

  async open(tx: Tx, asked: ApprovalCase, now: string): Promise<void> {
    await this.steps.insertPlan(tx, asked.id, asked.round, now, await this.plan(tx, asked, now));
  }

  /** Decides the step that concerns the decider, by the posts and orders in force when they decided. It is decided now, whenever a page was signed. */
  async decide(tx: Tx, asked: ApprovalCase, decider: Decider, given: GivenDecision, now: string): Promise<Decided> {
    const { valueSatang, unpriced } = given;
    const { step, seat, lawful } = await this.examined(tx, { ...asked, decision: { ...asked.decision, valueSatang, unpriced } }, decider, given, now);
    const capacity = step.kind === 'approval' && lawful.selfAsHead ? 'self-as-head' : (seat?.capacity ?? 'holder');
    const isFirst = await this.steps.decide(tx, step.id, {
      postKind: step.postKind, unitId: step.unitId, postTitle: step.postTitle, decidedAt: now, decidedBy: decider.personId, decidedAs: step.postTitle,
      capacity, orderId: seat?.orderId ?? null, orderNumber: seat?.orderNumber ?? null, postId: seat?.postId ?? null, outcome: given.outcome, reason: given.reason,
    });
    if (!isFirst) throw new Refusal('approvals.already-decided');
    if (given.lines.length > 0) await this.steps.insertLines(tx, step.id, given.lines);
    if (step.kind === 'approval') await this.steps.closeOpen(tx, asked.id, now, 'no-opinion');
    return { stepId: step.id, capacity, authority: seat?.orderNumber ?? `${step.postKind} ${step.unitId}` };
  }

  /** Whether, and by what right, the actor decides now on a step that is kept elsewhere under the same lawful post. */
  async examineStep<S extends StepFacts>(from: Sql, asked: ApprovalCase, step: S, actor: Actor, now: string): Promise<Examination<S>> {
    const seen = examine(asked, [step], await this.bench(from, [asked], now), await this.standing(from, actor, now), now, 'approval');
    if (!seen) throw new Error('An approval is always found among itself');
    return seen;
  }

  /** Who may decide now, each with the step that concerns them; who may decide all of it, where anybody may. */
  async deciders<S extends StepFacts>(from: Sql, asked: ApprovalCase, steps: readonly S[], now: string): Promise<{ personId: string; step: S }[]> {
    const bench = await this.bench(from, [asked], now);
    const people = [...new Set(bench.seats.map((seat) => seat.personId))];
    const seen = people.flatMap((personId) => {
      const here = examine(asked, steps, bench, { personId, ordersOfDecider: [], secretaryOf: [] }, now);
      return here && here.seat !== null && here.whyNotDecide === null ? [{ personId, step: here.step, isWhole: here.whyNotApproveAll === null }] : [];
    });
    return seen.filter((one) => one.isWhole || !seen.some((other) => other.isWhole && other.step.kind === one.step.kind && isOf(one.step)(other.step)));
  }

  /** The request was taken back: nobody is asked any more. */
  cancel(tx: Tx, caseId: string, now: string): Promise<void> {
    return this.steps.closeOpen(tx, caseId, now, 'cancelled');
  }

  private async examined(tx: Tx, asked: ApprovalCase, decider: Decider, given: GivenDecision, now: string): Promise<Examination<StepRow>> {
    const sought = given.outcome === 'favourable' || given.outcome === 'unfavourable' ? 'opinion' : 'approval';
    const steps = (await this.steps.ofRequests(tx, [asked.id])).filter((step) => step.round === asked.round);
    const seen = examine(asked, steps, await this.bench(tx, [asked], decider.at), await this.standing(tx, decider, decider.at), now, sought);
    if (!seen) throw new Refusal('approvals.no-opinion-asked');
    if (seen.whyNotApproveAll) throw new Refusal(seen.whyNotApproveAll.code, seen.whyNotApproveAll.facts);
    return seen;
  }
}
