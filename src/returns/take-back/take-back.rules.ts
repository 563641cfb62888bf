import type { RefusalCode } from '../../shared/refusals.js';

export interface OutOnSlip {
  checkoutLineId: string;
  requestId: string;
  borrowerId: string | null;
  dueAt: string;
  left: number;
}

export interface TakenFrom<T> {
  from: T;
  quantity: number;
}

/**
 * From which slips a counted number comes back: the slip named, else those of whoever brings it, else the only one.
 * Within these the earliest due first; `quantity` left out takes all.
 */
export function allot<T extends OutOnSlip>(
  out: readonly T[], wanted: { quantity?: number | undefined; requestId?: string | undefined; broughtBy: string | null },
): TakenFrom<T>[] | RefusalCode {
  const open = out.filter((line) => line.left > 0);
  const named = wanted.requestId ? open.filter((line) => line.requestId === wanted.requestId) : open.filter((line) => line.borrowerId === wanted.broughtBy);
  const slips = wanted.requestId || named.length ? named : open;
  if (slips.length === 0) return 'returns.not-out';
  if (!wanted.requestId && !named.length && new Set(slips.map((line) => line.requestId)).size > 1) return 'returns.which-slip';
  const total = slips.reduce((sum, line) => sum + line.left, 0);
  return (wanted.quantity ?? total) > total ? 'returns.more-than-out' : inOrder(slips, wanted.quantity ?? total);
}

function inOrder<T extends OutOnSlip>(slips: readonly T[], quantity: number): TakenFrom<T>[] {
  let missing = quantity;
  const taken: TakenFrom<T>[] = [];
  for (const from of [...slips].sort((a, b) => a.dueAt.localeCompare(b.dueAt))) {
    const part = Math.min(missing, from.left);
    if (part > 0) taken.push({ from, quantity: part });
    missing -= part;
  }
  return taken;
}
