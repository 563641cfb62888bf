import type { ExceptionKind } from '../../lending/exception-kinds.js';
import type { Capacity, PostKind } from '../../vocab.js';
import type { OrderScope, PersonRef } from '../people.js';

/** Deeds on posts and orders that wait for a second person where administrator and storekeeper are one. */
export const AUTHORITY_CHANGE_KINDS = ['post-given', 'post-ended', 'order-recorded', 'order-revoked', 'exception-recorded', 'exception-revoked'] as const;
export type AuthorityChangeKind = (typeof AUTHORITY_CHANGE_KINDS)[number];

/** What the second person reads is what is then written: both come from this. */
export interface AuthorityChangeFacts {
  /** Of the paper that says so; a revoked order's own. */
  number: string;
  orderedOn: string;
  fromOn: string;
  untilOn: string | null;
  postKind: PostKind | null;
  title: string | null;
  isDeputy: boolean;
  capacity: Capacity | null;
  ceilingSatang: number | null;
  scope: OrderScope | null;
  reason: string | null;
  lifts: ExceptionKind | null;
}

export const NO_FACTS = { postKind: null, title: null, isDeputy: false, capacity: null, ceilingSatang: null, scope: null, reason: null, lifts: null } as const satisfies Partial<AuthorityChangeFacts>;

/** A change of posts or orders that waits for a second person: `POST /api/authority-changes/:id/confirmation` · `PUT …/withdrawal {reason}`. Nothing of it holds. */
export class AuthorityChangeView {
  id!: string;
  kind!: AuthorityChangeKind;
  /** Whose post, or who would use the power. */
  person!: PersonRef;
  unitName!: string;
  number!: string;
  orderedOn!: string;
  fromOn!: string;
  /** Of a post that is to end: its last day. */
  untilOn!: string | null;
  postKind!: PostKind | null;
  title!: string | null;
  isDeputy!: boolean;
  storeName!: string | null;
  capacity!: Capacity | null;
  ceilingSatang!: number | null;
  scope!: OrderScope | null;
  reason!: string | null;
  /** Of an exception: which rule it lifts. */
  lifts!: ExceptionKind | null;
  authorName!: string;
  proposedAt!: string;
  state!: 'waiting' | 'confirmed' | 'withdrawn';
  mayConfirm!: boolean;
  /** Why the reader, who otherwise confirms, may not confirm this one; as a sentence. */
  whyNotConfirm!: string | null;
  mayWithdraw!: boolean;
}

/** `GET /api/authority-changes`: what waits; for administrators within their units, and for who may confirm. Nothing for anybody else. */
export class AuthorityChangeList {
  items!: AuthorityChangeView[];
}
