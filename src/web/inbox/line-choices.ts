import type { InboxItem } from '../../shared/api/loans/approvals.js';
import type { DecisionLineBody } from '../../shared/api/loans/loan-request-bodies.js';

/** Number approved by line; 0 = not approved. */
export type LineChoices = Record<string, number>;

export const allOf = (item: InboxItem): LineChoices => Object.fromEntries(item.lines.map((line) => [line.lineId, line.quantity]));

export const isPart = (item: InboxItem, choices: LineChoices): boolean => item.lines.some((line) => choices[line.lineId] !== line.quantity);

export function decisionLines(item: InboxItem, choices: LineChoices, reason: string): DecisionLineBody[] {
  return item.lines.map((line) => {
    const quantity = choices[line.lineId] ?? line.quantity;
    if (quantity === 0) return { lineId: line.lineId, outcome: 'reject', reason };
    return quantity === line.quantity ? { lineId: line.lineId, outcome: 'approve' } : { lineId: line.lineId, outcome: 'approve', quantity, reason };
  });
}
