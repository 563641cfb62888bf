import type { FolderItem } from '../../shared/api/loans/paper.js';
import type { FolderState } from '../../shared/vocab.js';
import type { LineRow } from '../loan-request.store.js';
import type { Folded } from './folder-reach.js';
import { memoView, type MemoRow } from './memo.store.js';

/** Where the memo lies: it goes to the head again after each opinion that is written on it. */
export function lying(memo: MemoRow | null, { loan, steps }: Folded): { state: FolderState; since: string } {
  if (!memo) return { state: 'to-print', since: loan.submittedAt ?? loan.createdAt };
  const opinions = steps.flatMap((step) => (step.kind === 'opinion' && step.decidedAt ? [step.decidedAt] : []));
  const since = [memo.printedAt, ...opinions].sort().at(-1) ?? memo.printedAt;
  return memo.backAt && memo.backAt >= since ? { state: 'to-record', since: memo.backAt } : { state: 'with-head', since };
}

/** One request in the folder; `memos` of this round, the latest first. */
export function folderItem(folded: Folded, lines: readonly LineRow[], memos: readonly MemoRow[]): FolderItem | null {
  const { loan, next } = folded;
  if (!next) return null;
  const memo = memos.find((one) => one.round === loan.round) ?? null;
  return {
    requestId: loan.id, number: loan.number, borrowerName: loan.borrowerName ?? loan.contactName ?? loan.organisation ?? '', borrowerUnitName: loan.borrowerUnitName ?? loan.organisation,
    purpose: loan.purpose, thing: lines[0]?.description ?? '', more: Math.max(0, lines.length - 1), startsAt: loan.startsAt, promisedAt: next.promisedAt,
    postTitle: next.postTitle, asked: next.kind, ...lying(memo, folded), memo: memo && memoView(memo),
  };
}
