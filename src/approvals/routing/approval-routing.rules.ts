import { addWorkingDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';
import type { StepKind } from '../../shared/vocab.js';
import { lawfulPost, type LawfulPost } from './lawful-approver.rules.js';
import { opinionSteps, type OpinionFacts } from './opinion-steps.rules.js';
import { headPost, isOf, type PostKey, type RoutingUnit } from './seats.rules.js';

export interface RoutingFacts extends OpinionFacts {
  now: string;
  holidays: ReadonlySet<string>;
  /** Working days promised for the approval itself. */
  approvalPromisedDays: number;
}

export interface PlannedStep extends PostKey {
  kind: StepKind;
  postTitle: string;
  unitName: string;
  /** The clause of the lawful approval; empty for what the agency's policy adds. */
  rule: string;
  promisedAt: string | null;
}

export const POLICY = 'policy';

/** 0…n steps told or asked, then exactly one lawful approval, in the order they stand on the paper. */
export function planApproval(facts: RoutingFacts): PlannedStep[] {
  const lawful = lawfulPost(facts);
  const before = opinionSteps(facts).map((step) => ({
    ...plain(step, step.unit, facts), kind: step.kind, rule: POLICY,
    promisedAt: step.kind === 'told' ? null : promise(step.promisedWorkingDays, facts),
  }));
  const slowest = Math.max(0, ...opinionSteps(facts).map((step) => step.promisedWorkingDays));
  const promisedAt = promise(slowest + facts.approvalPromisedDays, facts);
  return [...before, ...auditorTold(lawful, facts), { ...plain(lawful, lawful.unit, facts), kind: 'approval', rule: lawful.rule, promisedAt }];
}

/** The head of agency's own loan is never blocked and always told. */
function auditorTold({ selfAsHead, unit }: LawfulPost, facts: RoutingFacts): PlannedStep[] {
  const auditor = facts.seats.find((seat) => seat.postKind === 'auditor');
  if (!selfAsHead || !auditor) return [];
  return [{ ...plain(auditor, unit, facts), kind: 'told', rule: POLICY, promisedAt: null }];
}

function plain(post: PostKey, unit: RoutingUnit, facts: RoutingFacts): Pick<PlannedStep, 'postKind' | 'unitId' | 'postTitle' | 'unitName'> {
  const title = isOf(headPost(unit))(post) ? unit.headTitle : facts.seats.find(isOf(post))?.postTitle;
  return { postKind: post.postKind, unitId: post.unitId, postTitle: title || unit.name, unitName: unit.name };
}

const OFFICE_CLOSES = '16:30';
/** The end of the office day, that many working days on; never before now. */
function promise(days: number, { now, holidays }: RoutingFacts): string {
  const until = (count: number): string => bangkokInstant(addWorkingDays(bangkokDate(now), count, holidays), OFFICE_CLOSES);
  return until(days) > now ? until(days) : until(days + 1);
}
