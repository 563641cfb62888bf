import { whyOrderDoesNotCover, type DecisionFacts, type OrderGap, type OrderLimits } from '../../people/orders/orders-in-force.rules.js';
import type { Capacity, PostKind } from '../../shared/vocab.js';

/** A post of the agency, whoever holds it: "head of unit X". */
export interface PostKey {
  postKind: PostKind;
  unitId: string;
}

/** Somebody who may use the power of a post at this moment: its holder, or under an order in force. */
export interface Seat extends PostKey {
  personId: string;
  personName: string;
  postTitle: string;
  capacity: Capacity;
  postId: string | null;
  orderId: string | null;
  orderNumber: string | null;
  /** YYYY-MM-DD */
  orderedOn: string | null;
  /** Last day, YYYY-MM-DD; null until further notice. */
  untilOn: string | null;
  /** Null = all the power of the post. */
  limits: OrderLimits | null;
}

export interface RoutingUnit {
  id: string;
  parentId: string | null;
  name: string;
  /** Empty where the unit has no head of its own and the one above leads it. */
  headTitle: string;
}

export const isOf = (post: PostKey) => (seat: PostKey): boolean => seat.postKind === post.postKind && seat.unitId === post.unitId;

export const gapOf = (seat: Seat, facts: DecisionFacts): OrderGap | null => (seat.limits ? whyOrderDoesNotCover(seat.limits, facts) : null);

/** Holders first, then those acting, then those with delegated power, the largest ceiling first. */
const RANK: Record<Capacity, number> = { holder: 0, 'acting-vacant': 1, 'acting-for': 1, 'acting-in-post': 1, delegated: 2, 'self-as-head': 3 };
const ceiling = (seat: Seat): number => seat.limits?.ceilingSatang ?? Number.POSITIVE_INFINITY;
export const byRank = (a: Seat, b: Seat): number => RANK[a.capacity] - RANK[b.capacity] || (ceiling(a) === ceiling(b) ? 0 : ceiling(b) - ceiling(a));

/** The unit and those above it, the nearest first. */
export function upwards(units: readonly RoutingUnit[], fromId: string): RoutingUnit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const line: RoutingUnit[] = [];
  for (let unit = byId.get(fromId); unit && line.length < units.length; unit = unit.parentId ? byId.get(unit.parentId) : undefined) line.push(unit);
  return line;
}

export const rootOf = (units: readonly RoutingUnit[]): RoutingUnit => {
  const root = units.find((unit) => unit.parentId === null);
  if (!root) throw new Error('The tree of units has no root');
  return root;
};

export const headPost = (unit: RoutingUnit): PostKey => ({ postKind: unit.parentId === null ? 'head-of-agency' : 'head-of-unit', unitId: unit.id });
