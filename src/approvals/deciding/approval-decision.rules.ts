import { isOrderInForce, type OrderTerms } from '../../people/orders/orders-in-force.rules.js';
import { bangkokDate } from '../../shared/calendar.js';
import type { Because } from '../../shared/refusals.js';
import type { StepKind } from '../../shared/vocab.js';
import type { LawfulFacts } from '../routing/lawful-approver.rules.js';
import { byRank, gapOf, isOf, type PostKey, type Seat } from '../routing/seats.rules.js';

export interface StepFacts extends PostKey {
  kind: StepKind;
  postTitle: string;
  promisedAt: string | null;
  decidedAt: string | null;
}

/** An order that names the decider and the post, in force or not. */
export interface OrderOfDecider extends OrderTerms, PostKey {
  number: string;
}

export interface DecidingFacts extends LawfulFacts {
  step: StepFacts;
  /** Steps beside it in the same round. */
  others: readonly StepFacts[];
  deciderId: string;
  /** Posts for which the decider is secretary. */
  secretaryOf: readonly PostKey[];
  ordersOfDecider: readonly OrderOfDecider[];
  /** Who filled it in for a borrower who has not yet confirmed; null when that is settled. */
  unconfirmedFillerId: string | null;
  selfAsHead: boolean;
  now: string;
}

/** An opinion never blocks: it is awaited until the promised time and no longer. */
export const isAwaited = (step: StepFacts, now: string): boolean =>
  step.kind === 'opinion' && step.decidedAt === null && step.promisedAt !== null && step.promisedAt > now;

/**
 * Why this person may not decide this step now, or null. `decision.valueSatang` is the sum of the lines being approved:
 * the ceiling of an order looks at nothing else.
 */
export function whyNotDecide(facts: DecidingFacts): Because | null {
  return whyStepIsClosed(facts) ?? whyNotThisPerson(facts) ?? whyNoPower(facts);
}

function whyStepIsClosed({ step, others, now }: DecidingFacts): Because | null {
  if (step.decidedAt !== null) return { code: 'approvals.already-decided', facts: {} };
  const awaited = step.kind === 'approval' ? others.find((other) => isAwaited(other, now)) : undefined;
  return awaited ? { code: 'approvals.opinions-awaited', facts: { post: awaited.postTitle, promisedAt: awaited.promisedAt } } : null;
}

/** Duties are kept apart: nobody decides on a loan of their own, or that they vouch for, or filled in unconfirmed. */
function whyNotThisPerson(facts: DecidingFacts): Because | null {
  const { deciderId, interested, selfAsHead, unconfirmedFillerId } = facts;
  const forward = { forwardTo: facts.step.postTitle };
  if (interested.includes(deciderId) && !selfAsHead) {
    return { code: deciderId === interested[0] ? 'approvals.own-request' : 'approvals.you-answer-for-it', facts: forward };
  }
  return deciderId === unconfirmedFillerId ? { code: 'approvals.filled-in-by-you', facts: {} } : null;
}

/** A step names a post; who may act for it is found now, from posts and orders in force at this moment. */
function whyNoPower(facts: DecidingFacts): Because | null {
  const own = seatsOf(facts);
  if (own.some((seat) => gapOf(seat, facts.decision) === null)) return null;
  const forwardTo = facts.step.postTitle;
  const seat = own[0];
  if (!seat) return whyNoSeat(facts, forwardTo);
  const orderNumber = seat.orderNumber ?? '';
  const gap = gapOf(seat, facts.decision);
  if (gap === 'price') return { code: 'approvals.price-unknown', facts: { orderNumber, forwardTo, lines: facts.decision.unpriced } };
  if (gap !== 'ceiling') return { code: 'approvals.outside-order', facts: { orderNumber, forwardTo } };
  const ceilingSatang = Math.max(...own.map((one) => one.limits?.ceilingSatang ?? 0));
  return { code: 'approvals.over-ceiling', facts: { ceilingSatang, forwardTo } };
}

function whyNoSeat({ ordersOfDecider, secretaryOf, step, now }: DecidingFacts, forwardTo: string): Because {
  const order = ordersOfDecider.filter(isOf(step)).filter((one) => !isOrderInForce(one, now)).sort((a, b) => b.fromOn.localeCompare(a.fromOn))[0];
  if (order) {
    const isAhead = order.recordedAt <= now && order.revokedAt === null && bangkokDate(now) < order.fromOn;
    return { code: isAhead ? 'approvals.order-not-yet' : 'approvals.order-lapsed', facts: { orderNumber: order.number, forwardTo } };
  }
  return { code: secretaryOf.some(isOf(step)) ? 'approvals.secretary' : 'approvals.not-yours', facts: { forwardTo } };
}

/** In whose right the decider decides: holder before acting before delegated; the wider order before the narrower. */
export function seatOf(facts: DecidingFacts): Seat | null {
  const own = seatsOf(facts);
  return own.find((seat) => gapOf(seat, facts.decision) === null) ?? own[0] ?? null;
}

const seatsOf = ({ seats, step, deciderId }: DecidingFacts): Seat[] =>
  seats.filter((seat) => isOf(step)(seat) && seat.personId === deciderId).sort(byRank);
