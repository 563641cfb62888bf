import type { DecidingAs, RouteView, StepView } from '../shared/api/loans/approvals.js';
import type { PaperMark } from '../shared/api/loans/paper.js';
import type { WhyNot } from '../shared/api/why-not.js';
import { refusalMessage, type Because } from '../shared/refusals.js';
import type { Language } from '../shared/vocab.js';
import type { StepRow } from './approval-step.store.js';
import { isAwaited } from './deciding/approval-decision.rules.js';
import { POLICY, type PlannedStep } from './routing/approval-routing.rules.js';
import type { LawfulPost } from './routing/lawful-approver.rules.js';
import type { Seat } from './routing/seats.rules.js';

export const whyNotView = ({ code, facts }: Because, language: Language): WhyNot => ({ code, facts, message: refusalMessage(code, facts, language) });

const ruleOf = (rule: string): string | null => (rule === POLICY ? null : rule);

/** Steps of one round, in their order. */
export function stepViews(steps: readonly StepRow[], now: string): StepView[] {
  const isWaiting = steps.some((step) => isAwaited(step, now));
  return steps.map((step) => ({
    id: step.id, kind: step.kind, postTitle: step.postTitle, unitName: step.unitName, promisedAt: step.promisedAt, decidedAt: step.decidedAt,
    decidedByName: step.decidedByName, capacity: step.capacity, orderNumber: step.orderNumber, orderedOn: step.orderedOn, outcome: step.outcome,
    favourable: step.kind !== 'opinion' || step.decidedBy === null ? null : step.outcome === 'favourable', reason: step.reason, rule: ruleOf(step.rule),
    waiting: step.kind === 'approval' && step.decidedAt === null && isWaiting, paper: paperMark(step),
  }));
}

function paperMark({ signedOn, recordedByName, pageFileId, objectedAt, objection }: StepRow): PaperMark | null {
  return signedOn && pageFileId ? { signedOn, recordedByName: recordedByName ?? '', pageFileId, objectedAt, objection } : null;
}

/** Steps that are not yet written: before submission. */
export const plannedViews = (steps: readonly PlannedStep[]): StepView[] => steps.map((step, n) => ({
  id: `planned-${n}`, kind: step.kind, postTitle: step.postTitle, unitName: step.unitName, promisedAt: step.promisedAt, decidedAt: null, decidedByName: null,
  capacity: null, orderNumber: null, orderedOn: null, outcome: null, favourable: null, reason: null, rule: ruleOf(step.rule),
  waiting: step.kind === 'approval' && steps.some((other) => other.kind === 'opinion'), paper: null,
}));

/** Who lawfully approves now, or who is missing and which order would mend it. */
export function routeView({ unit, rule, deciders, selfAsHead }: LawfulPost, language: Language): RouteView {
  const post = { postTitle: unit.headTitle || unit.name, unitName: unit.name };
  const first = deciders[0];
  if (!first && !selfAsHead) {
    return { lawfulApprover: null, missing: { ...post, mend: refusalMessage('approvals.nobody-may-decide', post, language) }, selfAsHead };
  }
  const acting = { personName: first?.personName ?? null, capacity: first?.capacity ?? 'self-as-head', orderNumber: first?.orderNumber ?? null };
  return { lawfulApprover: { ...post, rule, ...acting }, missing: null, selfAsHead };
}

/** Once decided, the route is what was used. */
export function decidedRoute(step: StepRow): RouteView {
  const { postTitle, unitName, rule, decidedByName, capacity, orderNumber } = step;
  return { lawfulApprover: { postTitle, unitName, rule, personName: decidedByName, capacity, orderNumber }, missing: null, selfAsHead: capacity === 'self-as-head' };
}

/** "You decide as …, order no. …". */
export const decidingAs = (seat: Seat, step: Pick<StepRow, 'postTitle' | 'unitName' | 'kind'>, lawful: LawfulPost): DecidingAs => ({
  postTitle: step.postTitle, unitName: step.unitName, capacity: step.kind === 'approval' && lawful.selfAsHead ? 'self-as-head' : seat.capacity,
  orderNumber: seat.orderNumber, orderedOn: seat.orderedOn, ceilingSatang: seat.limits?.ceilingSatang ?? null,
});
