import type { DecisionFacts } from '../../people/orders/orders-in-force.rules.js';
import { byRank, gapOf, headPost, isOf, rootOf, upwards, type PostKey, type RoutingUnit, type Seat } from './seats.rules.js';

export interface LawfulFacts {
  decision: DecisionFacts;
  responsibleUnitId: string;
  /** For whom the request is their own: the borrower, an outsider's sponsor, the officer who answers for contract staff. */
  interested: readonly string[];
  units: readonly RoutingUnit[];
  seats: readonly Seat[];
}

export interface LawfulPost extends PostKey {
  unit: RoutingUnit;
  rule: 'ข้อ 208 (1)' | 'ข้อ 208 (2)';
  /** Who may decide now, the holder first. Empty = nobody lawfully may. */
  deciders: Seat[];
  /** The head of agency's own loan, and nobody under an order to decide on it. */
  selfAsHead: boolean;
}

/** ข้อ 208: (1) another agency, and (2) use outside, are for the head of agency; use inside is for the head of the responsible unit. */
export function lawfulPost(facts: LawfulFacts): LawfulPost {
  const { borrowerKind, isOutside } = facts.decision;
  const root = rootOf(facts.units);
  const rule = borrowerKind === 'agency' ? 'ข้อ 208 (1)' : 'ข้อ 208 (2)';
  const start = borrowerKind === 'agency' || isOutside ? root.id : facts.responsibleUnitId;
  const levels = upwards(facts.units, start).filter((unit) => unit.headTitle !== '' || unit.parentId === null);
  const unit = levels.find((level) => !isOwnRequestOf(headPost(level), facts)) ?? root;
  const post = headPost(unit);
  const deciders = decidersOf(post, facts);
  return { ...post, unit, rule, deciders, selfAsHead: deciders.length === 0 && isOwnRequestOf(post, facts) };
}

export function decidersOf(post: PostKey, facts: LawfulFacts): Seat[] {
  return facts.seats
    .filter((seat) => isOf(post)(seat) && !facts.interested.includes(seat.personId) && gapOf(seat, facts.decision) === null)
    .sort(byRank);
}

/** Who holds the post or acts in it would decide on their own request; delegated power of others does not make it theirs. */
function isOwnRequestOf(post: PostKey, { seats, interested }: LawfulFacts): boolean {
  return seats.some((seat) => isOf(post)(seat) && seat.capacity !== 'delegated' && interested.includes(seat.personId));
}
