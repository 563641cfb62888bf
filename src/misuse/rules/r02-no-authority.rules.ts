import { whyOrderDoesNotCover, type DecisionFacts, type OrderLimits } from '../../people/orders/orders-in-force.rules.js';
import { bangkokInstant } from '../../shared/calendar.js';
import type { PostKind } from '../../shared/vocab.js';
import { evidence, type FindingDraft, type Reading } from './reading.js';

export interface PostTerm {
  kind: PostKind;
  unitId: string;
  fromOn: string;
  untilOn: string | null;
}

/** A written order that gives the decider the power of a post. Dates are YYYY-MM-DD, both days included. */
export interface OrderTerm extends OrderLimits {
  number: string;
  postKind: PostKind;
  unitId: string;
  fromOn: string;
  untilOn: string | null;
  revokedAt: string | null;
  recordedAt: string;
}

/** One lawful approval as it was given, with every post and order of the decider, also those recorded later. */
export interface ApprovalFact {
  stepId: string;
  requestId: string;
  decidedAt: string;
  /** Of an approval on paper: the day of the page, on which its signer needed the power. */
  decidedOn: string;
  isOnPaper?: boolean;
  /** What was approved; its value is the sum of the approved lines. */
  decision: DecisionFacts;
  /** The posts of which any could lawfully approve this request (ข้อ 208, one level up for one's own). */
  lawfulPosts: readonly { kind: PostKind; unitId: string }[];
  /** ข้อ 208 has nobody above the head of agency: recorded and listed, not a finding. */
  isHeadHimself: boolean;
  posts: readonly PostTerm[];
  orders: readonly OrderTerm[];
}

/** ข้อ 208: whoever approved held the lawful post that day, or an order covering this request. */
export function readNoAuthority(fact: ApprovalFact): Reading {
  const covering = fact.orders.filter((order) => coversPost(order, fact));
  const lawful = fact.isHeadHimself || fact.posts.some((post) => coversPost(post, fact)) || covering.some((order) => whyOrderDoesNotCover(order, fact.decision) === null);
  const finding = lawful ? null : draft(fact, covering);
  return { rule: 'R02', key: `R02:step:${fact.stepId}`, finding, closing: 'order-recorded' };
}

function coversPost(term: PostTerm | OrderTerm, fact: ApprovalFact): boolean {
  const kind = 'postKind' in term ? term.postKind : term.kind;
  const inForce = term.fromOn <= fact.decidedOn && (term.untilOn === null || fact.decidedOn <= term.untilOn);
  const until = fact.isOnPaper ? bangkokInstant(fact.decidedOn, '23:59') : fact.decidedAt;
  const revoked = 'revokedAt' in term && term.revokedAt !== null && term.revokedAt <= until;
  return inForce && !revoked && fact.lawfulPosts.some((post) => post.kind === kind && post.unitId === term.unitId);
}

function draft(fact: ApprovalFact, covering: readonly OrderTerm[]): FindingDraft {
  const orders = covering.map((order) => evidence('order', order.recordedAt, { number: order.number, ceilingSatang: order.ceilingSatang }));
  return {
    subject: { type: 'loan-request', id: fact.requestId },
    requestId: fact.requestId,
    facts: { breach: covering.length ? 'beyond-order' : 'no-post', isOutside: fact.decision.isOutside, borrowerKind: fact.decision.borrowerKind },
    settings: {},
    evidence: [evidence('approved', fact.decidedAt, { approvedSatang: fact.decision.valueSatang }), ...orders],
  };
}
