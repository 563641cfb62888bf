import type { StepRow } from '../../approvals/approval-step.store.js';
import type { LoanEvent, TimelineEntry } from '../../shared/api/loans/loan-life.js';
import type { StepOutcome } from '../../shared/vocab.js';
import type { ExtensionRow } from '../extending/extension.store.js';
import type { LoanRow } from '../loan-request.store.js';
import type { CounterEvent } from './timeline.store.js';

const STEP_EVENTS: Record<StepOutcome, LoanEvent | null> = {
  approve: 'approved', reject: 'rejected', 'send-back': 'sent-back', favourable: 'opinion', unfavourable: 'opinion', 'no-opinion': 'no-opinion',
  told: 'told', cancelled: null,
};

/** Everything that happened to a request, the first first, from the rows that each step left. */
export function timeline(loan: LoanRow, steps: readonly StepRow[], counter: readonly CounterEvent[], extensions: readonly ExtensionRow[] = []): TimelineEntry[] {
  const entry = (event: LoanEvent, at: string | null, byName: string | null, detail: string | null = null): TimelineEntry[] =>
    at === null ? [] : [{ event, at, byName, detail }];
  const latestFirst = [...steps].sort((a, b) => b.plannedAt.localeCompare(a.plannedAt));
  const rounds = [...new Map(latestFirst.map((step) => [step.round, step.plannedAt])).entries()]
    .filter(([round, at]) => !steps.some((step) => step.round === round - 1 && step.objectedAt === at)).map(([, at]) => at);
  const isConfirmedByOther = loan.filledInBy !== loan.borrowerId;
  return [
    ...(loan.regulariseBy === null ? entry('created', loan.createdAt, loan.fillerName) : []),
    ...rounds.flatMap((at) => entry('submitted', at, loan.fillerName)),
    ...(isConfirmedByOther ? entry('confirmed', loan.confirmedAt, loan.borrowerName) : []),
    ...steps.flatMap(stepEntry),
    ...(loan.status === 'expired' ? entry('expired', loan.closedAt, null) : []),
    ...counter.flatMap((one) => entry(one.event, one.at, one.byName, one.detail)),
    ...extensions.flatMap(extensionEntries),
  ].sort((a, b) => a.at.localeCompare(b.at));
}

function stepEntry(step: StepRow): TimelineEntry[] {
  const isSwap = step.outcome === 'told' && step.reason !== null;
  const event = step.outcome === null ? null : isSwap ? 'swapped' : STEP_EVENTS[step.outcome];
  if (event === null || step.decidedAt === null) return [];
  const paper = step.signedOn ? { paper: { signedOn: step.signedOn, recordedByName: step.recordedByName ?? '' } } : {};
  const objected: TimelineEntry[] = step.objectedAt ? [{ event: 'objected', at: step.objectedAt, byName: step.decidedByName, detail: step.objection }] : [];
  return [{ event, at: step.decidedAt, byName: step.decidedByName, detail: saidOf(step, isSwap), ...paper }, ...objected];
}

/** What a decision says stands beside its post; the reason of a swap is the storekeeper's, of which the approver is told. */
function saidOf({ postTitle, orderNumber, reason }: StepRow, isSwap: boolean): string {
  const post = [postTitle, orderNumber].filter(Boolean).join(' · ');
  if (isSwap) return `“${reason}”`;
  return reason ? `${post}: “${reason}”` : post;
}

function extensionEntries(row: ExtensionRow): TimelineEntry[] {
  const asked: TimelineEntry = { event: 'extension-asked', at: row.askedAt, byName: row.askedByName, detail: row.reason };
  if (row.decidedAt === null) return [asked];
  const post = [row.postTitle, row.orderNumber].filter(Boolean).join(' · ');
  const event = row.outcome === 'approve' ? 'extended' as const : 'extension-rejected' as const;
  return [asked, { event, at: row.decidedAt, byName: row.decidedByName, detail: [post, row.decisionReason].filter(Boolean).join(': ') }];
}
