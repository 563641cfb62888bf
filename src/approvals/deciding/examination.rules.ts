import type { DecisionFacts } from '../../people/orders/orders-in-force.rules.js';
import type { Because } from '../../shared/refusals.js';
import { lawfulPost, type LawfulFacts, type LawfulPost } from '../routing/lawful-approver.rules.js';
import { isOf, type PostKey, type RoutingUnit, type Seat } from '../routing/seats.rules.js';
import { seatOf, whyNotDecide, type DecidingFacts, type OrderOfDecider, type StepFacts } from './approval-decision.rules.js';

/** What approvals know of anything that wants approval. */
export interface ApprovalCase {
  id: string;
  round: number;
  decision: DecisionFacts;
  responsibleUnitId: string;
  applicantUnitId: string | null;
  applicantUnitPath: string | null;
  interested: readonly string[];
  unconfirmedFillerId: string | null;
}

/** By what right somebody may look at, or decide, what waits for a post. */
export interface Standing {
  personId: string;
  ordersOfDecider: readonly OrderOfDecider[];
  secretaryOf: readonly PostKey[];
}

export interface Bench {
  units: readonly RoutingUnit[];
  seats: readonly Seat[];
}

export interface Examination<S extends StepFacts> {
  /** The step that concerns the person; the approval itself where no opinion is asked of them. */
  step: S;
  seat: Seat | null;
  lawful: LawfulPost;
  /** Why nothing may be decided at all. */
  whyNotDecide: Because | null;
  /** Why not all of it as asked: the ceiling looks at the sum of what is approved. */
  whyNotApproveAll: Because | null;
}

const factsOf = ({ decision, interested, responsibleUnitId }: ApprovalCase, bench: Bench): LawfulFacts => ({ decision, interested, responsibleUnitId, ...bench });

export type Sought = 'opinion' | 'approval' | 'either';

/** What the person may do with a case now. Null when no step of that sort stands in its chain. */
export function examine<S extends StepFacts>(
  asked: ApprovalCase, steps: readonly S[], bench: Bench, standing: Standing, now: string, sought: Sought = 'either',
): Examination<S> | null {
  const lawful = lawfulPost(factsOf(asked, bench));
  const planned = concerning(steps, bench, standing, sought);
  if (!planned) return null;
  const step = asItIsDue(planned, lawful);
  const facts: DecidingFacts = {
    ...factsOf(asked, bench), ...standing, step, others: steps.filter((other) => other !== planned), deciderId: standing.personId,
    unconfirmedFillerId: asked.unconfirmedFillerId, selfAsHead: step.kind === 'approval' && lawful.selfAsHead, now,
  };
  const nothing = { ...facts, decision: { ...facts.decision, valueSatang: 0, unpriced: 0 } };
  return { step, seat: seatOf(facts), lawful, whyNotDecide: whyNotDecide(nothing), whyNotApproveAll: whyNotDecide(facts) };
}

/**
 * Whether the person has something to do here. What is above their ceiling or outside their order is the affair of the post itself;
 * where only a price is missing they may still send it back, or approve the rest.
 */
export const isToMove = ({ step, whyNotDecide: nothing, whyNotApproveAll: all }: Pick<Examination<StepFacts>, 'step' | 'whyNotDecide' | 'whyNotApproveAll'>): boolean =>
  nothing === null && (step.kind === 'opinion' || all === null || all.code === 'approvals.price-unknown');

/** An opinion that is asked of the person comes before the approval. */
function concerning<S extends StepFacts>(steps: readonly S[], { seats }: Bench, { personId }: Standing, sought: Sought): S | undefined {
  const isMine = (step: S): boolean => seats.some((seat) => isOf(step)(seat) && seat.personId === personId);
  const opinion = steps.find((step) => step.kind === 'opinion' && step.decidedAt === null && isMine(step));
  const approval = steps.find((step) => step.kind === 'approval');
  return sought === 'opinion' ? opinion : sought === 'approval' ? approval : (opinion ?? approval);
}

/** An open approval belongs to the post that is lawful now, whatever was planned; a step once decided stays as it was. */
export function asItIsDue<S extends StepFacts>(step: S, lawful: LawfulPost): S {
  if (step.kind !== 'approval' || step.decidedAt !== null || isOf(lawful)(step)) return step;
  return { ...step, postKind: lawful.postKind, unitId: lawful.unitId, postTitle: lawful.unit.headTitle || lawful.unit.name, unitName: lawful.unit.name };
}
