import { bangkokDate } from '../../shared/calendar.js';
import type { BorrowerKind } from '../../shared/vocab.js';
import { isInForceOn, type Term } from '../posts/posts-in-force.rules.js';

/** What a written order says, as far as its force goes. */
export interface OrderTerms extends Term {
  /** Nobody decides on an order before it was recorded here. */
  recordedAt: string;
  revokedAt: string | null;
}

/** An absent field does not narrow. */
export interface OrderLimits {
  scope: { borrowerKinds?: BorrowerKind[]; outside?: boolean; unitIds?: string[]; classIds?: string[] };
  ceilingSatang: number | null;
}

/** What is to be decided; `classIds` are those of every line. */
export interface DecisionFacts {
  borrowerKind: BorrowerKind;
  isOutside: boolean;
  responsibleUnitPath: string;
  classIds: readonly string[];
  valueSatang: number;
  /** Lines of which the register knows no price: their value may be any. */
  unpriced: number;
}

export const ORDER_GAPS = ['borrower-kind', 'place', 'unit', 'class', 'ceiling', 'price'] as const;
export type OrderGap = (typeof ORDER_GAPS)[number];

export function isOrderInForce(order: OrderTerms, at: string): boolean {
  const isRecorded = order.recordedAt <= at;
  const isRevoked = order.revokedAt !== null && order.revokedAt <= at;
  return isRecorded && !isRevoked && isInForceOn(order, bangkokDate(at));
}

/** The first limit of the order that the decision passes, or null when the order covers it. */
export function whyOrderDoesNotCover({ scope, ceilingSatang }: OrderLimits, facts: DecisionFacts): OrderGap | null {
  if (scope.borrowerKinds && !scope.borrowerKinds.includes(facts.borrowerKind)) return 'borrower-kind';
  if (scope.outside !== undefined && scope.outside !== facts.isOutside) return 'place';
  if (scope.unitIds && !scope.unitIds.some((unitId) => facts.responsibleUnitPath.includes(`/${unitId}/`))) return 'unit';
  if (scope.classIds && !facts.classIds.every((classId) => scope.classIds?.includes(classId))) return 'class';
  if (ceilingSatang === null) return null;
  if (facts.valueSatang > ceilingSatang) return 'ceiling';
  return facts.unpriced > 0 ? 'price' : null;
}
