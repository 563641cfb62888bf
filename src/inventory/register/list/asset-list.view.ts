import type { AssetCounts, AssetListItem } from '../../../shared/api/inventory.js';
import type { AssetLoanState } from '../../../shared/vocab.js';
import type { AssetListRow, CountRow, StateRow } from './asset-list.store.js';

/** Out or overdue by the open loan, else reserved by a hold in force, else free. */
export function loanStateOf({ outUntil, heldUntil, isClaimed }: Pick<AssetListRow, 'outUntil' | 'heldUntil' | 'isClaimed'>, now: string): AssetLoanState {
  if (outUntil !== null) return outUntil < now && !isClaimed ? 'overdue' : 'out';
  return heldUntil !== null ? 'reserved' : 'free';
}

export function assetListItem({ key: _, description, lendable, priceSatang, outUntil, heldUntil, isClaimed, ...row }: AssetListRow, now: string): AssetListItem {
  return {
    ...row, name: description, lendable: lendable === 1, unitPriceSatang: priceSatang,
    loanState: loanStateOf({ outUntil, heldUntil, isClaimed }, now), dueAt: outUntil ?? heldUntil,
  };
}

export function assetCounts({ all, states }: { all: CountRow; states: StateRow[] }): AssetCounts {
  const of = (state: StateRow['state']): number => states.find((row) => row.state === state)?.count ?? 0;
  const busy = states.reduce((sum, row) => sum + row.free, 0);
  const { ready, ...counts } = all;
  return { ...counts, free: ready - busy, reserved: of('reserved'), out: of('out'), overdue: of('overdue') };
}
