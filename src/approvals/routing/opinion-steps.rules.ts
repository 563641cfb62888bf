import type { OpinionRule } from '../../shared/settings.js';
import { lawfulPost, type LawfulFacts } from './lawful-approver.rules.js';
import { headPost, isOf, rootOf, upwards, type PostKey, type RoutingUnit } from './seats.rules.js';

export interface OpinionFacts extends LawfulFacts {
  /** The borrower's unit, or the sponsor's; null for another agency. */
  applicantUnitId: string | null;
  policy: readonly OpinionRule[];
}

export interface OpinionStep extends PostKey {
  kind: 'told' | 'opinion';
  unit: RoutingUnit;
  promisedWorkingDays: number;
}

/** Who is told or asked before the lawful approval. Never of another agency's letter: that goes straight to the head. */
export function opinionSteps(facts: OpinionFacts): OpinionStep[] {
  if (facts.decision.borrowerKind === 'agency') return [];
  const approvers = new Set(lawfulPost(facts).deciders.map((seat) => seat.personId));
  const steps = facts.policy.filter((rule) => appliesTo(rule, facts)).flatMap((rule) => stepOf(rule, facts) ?? [])
    .filter((step) => !facts.seats.some((seat) => isOf(step)(seat) && approvers.has(seat.personId)));
  const asked = withoutRepeats(steps.filter((step) => step.kind === 'opinion'));
  const told = withoutRepeats(steps.filter((step) => step.kind === 'told' && !asked.some(isOf(step))));
  return [...told, ...asked];
}

const withoutRepeats = (steps: OpinionStep[]): OpinionStep[] => steps.filter((step, n) => steps.findIndex(isOf(step)) === n);

/** A value that nobody knows may be any: it does not slip under the sum from which somebody is asked. */
function appliesTo(rule: OpinionRule, { decision }: OpinionFacts): boolean {
  const place = decision.isOutside ? 'outside' : 'inside';
  const isWorth = decision.valueSatang >= rule.fromSatang || decision.unpriced > 0;
  return rule.borrowerKinds.includes(decision.borrowerKind) && [place, 'any'].includes(rule.place) && isWorth
    && isOneOf(rule.classIds, (id) => decision.classIds.includes(id)) && isOneOf(rule.unitIds, (id) => decision.responsibleUnitPath.includes(`/${id}/`));
}

const isOneOf = (ids: readonly string[] | undefined, concerns: (id: string) => boolean): boolean => !ids?.length || ids.some(concerns);

/** The nearest post of that kind, going up, in which somebody other than the applicant can speak; null when there is none. */
function stepOf(rule: OpinionRule, facts: OpinionFacts): OpinionStep | null {
  const start = startOf(rule, facts);
  if (start === null) return null;
  const isHead = rule.post === 'head-of-unit' || rule.post === 'head-of-agency';
  const postOf = (unit: RoutingUnit): PostKey => (isHead ? headPost(unit) : { postKind: rule.post, unitId: unit.id });
  const canSpeak = (post: PostKey): boolean => facts.seats.some((seat) => isOf(post)(seat) && !facts.interested.includes(seat.personId));
  const unit = upwards(facts.units, start).find((level) => canSpeak(postOf(level)));
  return unit ? { kind: rule.step, ...postOf(unit), unit, promisedWorkingDays: rule.promisedWorkingDays } : null;
}

function startOf(rule: OpinionRule, facts: OpinionFacts): string | null {
  if (rule.of === 'agency' || rule.post === 'head-of-agency') return rootOf(facts.units).id;
  return rule.of === 'responsible' ? facts.responsibleUnitId : facts.applicantUnitId;
}
