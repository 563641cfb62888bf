import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { PaperDecisionBody } from '../../shared/api/loans/paper.js';
import type { StepKind } from '../../shared/vocab.js';

export type Outcome = 'approve' | 'part' | 'reject' | 'send-back' | 'favourable' | 'unfavourable';

/** What the recorder has read off the page so far. */
export interface Written {
  memoCode: string;
  signerId: string | null;
  outcome: Outcome | null;
  /** By line; a line that is not named stays as asked. */
  quantities: Record<string, number>;
  reason: string;
  pageFileId: string | null;
}

export const BLANK: Written = { memoCode: '', signerId: null, outcome: null, quantities: {}, reason: '', pageFileId: null };

/** In part only where there is more than one thing to choose among. */
export function outcomesOf(asked: StepKind | null, { lines }: Pick<LoanRequestView, 'lines'>): Outcome[] {
  if (asked === 'opinion') return ['favourable', 'unfavourable'];
  return lines.length > 1 || lines.some((line) => line.quantity > 1) ? ['approve', 'part', 'reject', 'send-back'] : ['approve', 'reject', 'send-back'];
}

export const owesWords = (outcome: Outcome): boolean => outcome === 'part' || outcome === 'reject' || outcome === 'send-back';

/** What still has to be read off the page, from its top down. */
export const lacking = ({ memoCode, signerId, outcome, reason, pageFileId }: Written) => [
  memoCode.trim() === '' && 'code' as const, signerId === null && 'signer' as const, outcome === null && 'outcome' as const,
  outcome !== null && owesWords(outcome) && reason.trim() === '' && 'words' as const, pageFileId === null && 'page' as const,
].filter((one) => one !== false);

export function bodyOf(written: Written, { lines }: Pick<LoanRequestView, 'lines'>, signedOn: string): PaperDecisionBody {
  const { memoCode, signerId, outcome, quantities, pageFileId } = written;
  const reason = written.reason.trim() || undefined;
  const page = { memoCode: memoCode.trim(), signedOn, signerId: signerId ?? '', pageFileId: pageFileId ?? '', ...(reason ? { reason } : {}) };
  if (outcome === 'favourable' || outcome === 'unfavourable') return { ...page, outcome: 'opinion', favourable: outcome === 'favourable' };
  if (outcome !== 'part') return { ...page, outcome: outcome ?? 'approve' };
  const because = reason ? { reason } : {};
  return {
    ...page, outcome: 'approve', lines: lines.map(({ lineId, quantity }) => {
      const approved = quantities[lineId] ?? quantity;
      return approved === 0 ? { lineId, outcome: 'reject' as const, ...because } : { lineId, outcome: 'approve' as const, quantity: approved };
    }),
  };
}
