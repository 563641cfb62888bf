import type { LineDecision } from '../../approvals/approval-step.store.js';
import type { DecisionLineBody } from '../../shared/api/loans/loan-request-bodies.js';
import type { Because } from '../../shared/refusals.js';
import { worthOf, type Worth } from '../approval-case.rules.js';

export interface DecidedLine {
  id: string;
  quantity: number;
  valueSatang: number | null;
}

/** First thing wrong with what was decided per line, or null. */
export function whyNotTheseLines(lines: readonly DecidedLine[], given: readonly DecisionLineBody[]): Because | null {
  const isUnknown = given.some((one, n) => !lines.some((line) => line.id === one.lineId) || given.findIndex((other) => other.lineId === one.lineId) !== n);
  if (isUnknown) return { code: 'approvals.unknown-line', facts: {} };
  const tooMuch = lines.find((line) => (given.find((one) => one.lineId === line.id)?.quantity ?? 0) > line.quantity);
  return tooMuch ? { code: 'approvals.more-than-asked', facts: { asked: tooMuch.quantity } } : null;
}

/** Decisions are per line, quantity too. A line that is not named is approved as asked. */
export function lineDecisions(lines: readonly DecidedLine[], given: readonly DecisionLineBody[]): LineDecision[] {
  return lines.map((line) => {
    const one = given.find((decided) => decided.lineId === line.id);
    const quantity = one?.outcome === 'reject' ? 0 : (one?.quantity ?? line.quantity);
    return { lineId: line.id, outcome: quantity > 0 ? 'approve' : 'reject', quantity, reason: one?.reason?.trim() || null };
  });
}

/** Of what is approved: the ceiling of an order looks at this. */
export const approvedWorth = (lines: readonly DecidedLine[], decisions: readonly LineDecision[]): Worth =>
  worthOf(lines.map((line) => ({ ...line, quantity: decisions.find((one) => one.lineId === line.id)?.quantity ?? 0 })));
