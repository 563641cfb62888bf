import type { Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import type { Condition } from '../../shared/vocab.js';
import { entryFor, recountStock } from '../catalogue/stock.js';
import { assetKeys } from './asset-keys.js';
import type { Asset } from './asset.entity.js';
import { leavesCatalogue } from './asset.rules.js';
import type { AssetRow, AssetStore } from './asset.store.js';

/** The columns that a condition changes: what is gone for good leaves the catalogue with it. */
export function applyCondition(asset: Pick<Asset, 'lendable' | 'entryId'>, condition: Condition): Partial<Asset> {
  return leavesCatalogue(condition) ? { condition, lendable: 0, entryId: null } : { condition, lendable: asset.lendable, entryId: asset.entryId };
}

/** Writes changed columns with the keys made from them, and counts the stock again. Refuses when the version is not the one read. */
export async function rewrite(tx: Tx, store: AssetStore, asset: AssetRow, version: number, changes: Partial<Asset>): Promise<void> {
  const next = { ...asset, ...changes };
  const entryId = next.lendable === 1 && next.classId !== null
    ? await entryFor(tx, { classId: next.classId, unitId: next.unitId, tracking: 'asset', unitWord: next.unitWord }) : null;
  const lendable = entryId === null ? 0 : next.lendable;
  const isWritten = await store.change(tx, asset.id, version, { ...changes, ...assetKeys(next), lendable, entryId });
  if (!isWritten) throw new Refusal('changed-meanwhile');
  await recountStock(tx, [asset.entryId, entryId]);
}
