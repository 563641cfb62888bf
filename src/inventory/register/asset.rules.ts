import type { RefusalCode } from '../../shared/refusals.js';
import type { AssetAction, Condition } from '../../shared/vocab.js';

export interface AssetFacts {
  number: string | null;
  classId: string | null;
  condition: Condition;
  lendable: 0 | 1;
  tag: string | null;
  /** In somebody's hands until further notice. */
  custodyId: string | null;
}

/** What is known to be lost to lending: these leave the catalogue, while damaged things keep their place and wait. */
const GONE: readonly Condition[] = ['worn-out', 'lost', 'not-needed', 'awaiting-disposal', 'disposed'];

export const leavesCatalogue = (condition: Condition): boolean => GONE.includes(condition);

/** A lendable asset is numbered, usable and has a class (its unit decides the approver, ข้อ 208). */
export function whyNotLend(asset: Pick<AssetFacts, 'number' | 'classId' | 'condition'>): RefusalCode | null {
  if (asset.number === null) return 'inventory.lend-without-number';
  if (asset.classId === null) return 'inventory.lend-without-class';
  if (asset.condition !== 'usable') return 'inventory.lend-not-usable';
  return null;
}

/** ข้อ 215–218: what was disposed of stays as evidence. */
export function whyNotChange(asset: Pick<AssetFacts, 'condition'>, isWithinReach: boolean): RefusalCode | null {
  if (!isWithinReach) return 'inventory.out-of-reach';
  return asset.condition === 'disposed' ? 'inventory.disposed' : null;
}

/** A number once given is never changed and never used again. */
export function whyNotNumber(asset: Pick<AssetFacts, 'number'>): RefusalCode | null {
  return asset.number === null ? null : 'inventory.already-numbered';
}

export function whyNotSetCondition(to: Condition, { isOut, isInCustody }: { isOut: boolean; isInCustody: boolean }): RefusalCode | null {
  if (to !== 'disposed' && to !== 'awaiting-disposal') return null;
  if (isOut) return 'inventory.out-now';
  return isInCustody ? 'inventory.in-custody' : null;
}

/** What somebody who manages this asset may do with it now. */
export function managingActions(asset: AssetFacts): AssetAction[] {
  const actions: AssetAction[] = ['change', 'change-condition'];
  if (whyNotNumber(asset) === null) actions.push('number');
  if (asset.lendable === 1) actions.push('mark-not-lendable');
  else if (whyNotLend(asset) === null && asset.custodyId === null) actions.push('mark-lendable');
  actions.push('print-label');
  if (asset.tag !== null) actions.push('revoke-tag');
  return actions;
}
