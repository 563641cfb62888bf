import type { Capacity } from '../../vocab.js';
import type { OrderScope, PersonRef } from '../people.js';

/** `inside` and `outside` are the agency's own people; an outside person's use inside follows `inside`. */
export const AUTHORITY_CASES = ['inside', 'outside', 'agency', 'outsider'] as const;
export type AuthorityCase = (typeof AUTHORITY_CASES)[number];

/** Nobody may decide; or only within limits, and nobody beyond them. */
export type AuthorityGap = 'nobody' | 'limited';

/** Somebody who may use the power of the post today, as its holder or under an order in force. */
export class AuthorityDecider {
  person!: PersonRef;
  capacity!: Capacity;
  orderNumber!: string | null;
  /** YYYY-MM-DD */
  orderedOn!: string | null;
  /** Last day, YYYY-MM-DD; null until further notice. */
  untilOn!: string | null;
  /** Largest value of one decision in satang; null without a ceiling. */
  ceilingSatang!: number | null;
  /** What the order is narrowed to. */
  scope!: OrderScope;
}

export class AuthorityCell {
  kind!: AuthorityCase;
  /** The clause that names the post. */
  rule!: string;
  postTitle!: string;
  postUnitName!: string;
  /** The holder first. */
  deciders!: AuthorityDecider[];
  gap!: AuthorityGap | null;
}

/** Of things for which this unit answers: who may lawfully lend them, by kind of case. */
export class AuthorityRow {
  unitId!: string;
  unitName!: string;
  /** 0 for the agency itself. */
  depth!: number;
  cells!: AuthorityCell[];
}

/** `GET /api/authority-matrix` (authority.view): who may decide what today, by the rules the approvals themselves use. */
export class AuthorityMatrix {
  items!: AuthorityRow[];
}
