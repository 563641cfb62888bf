import type { CatalogueAssetView, CatalogueEntryView } from '../../../../shared/api/catalogue.js';
import { type CartLine, useAsk } from '../ask-draft.js';

const lineOf = (entry: CatalogueEntryView, quantity: number): CartLine => ({
  entryId: entry.id, name: entry.name, quantity, unitId: entry.unitId, unitName: entry.unitName, unitWord: entry.unitWord, storeIds: entry.storeIds, longestDays: entry.longestDays, earliestOn: entry.earliestOn, tracking: entry.tracking,
});

/** The things chosen so far, in the draft. */
export function useCart() {
  const { value: ask, change } = useAsk();
  const { lines } = ask;
  const isOf = (entryId: string) => (line: CartLine) => line.entryId === entryId && !line.assetId;
  return {
    ask,
    change,
    lines,
    countOf: (entryId: string) => lines.filter((line) => line.entryId === entryId).reduce((sum, line) => sum + line.quantity, 0),
    anyOf: (entryId: string) => lines.find(isOf(entryId))?.quantity ?? 0,
    has: (assetId: string) => lines.some((line) => line.assetId === assetId),
    setAny: (entry: CatalogueEntryView, quantity: number) =>
      change({ lines: [...lines.filter((line) => !isOf(entry.id)(line)), ...(quantity > 0 ? [lineOf(entry, quantity)] : [])] }),
    toggle: (entry: CatalogueEntryView, asset: CatalogueAssetView) =>
      change({
        lines: lines.some((line) => line.assetId === asset.id)
          ? lines.filter((line) => line.assetId !== asset.id)
          : [...lines, { ...lineOf(entry, 1), assetId: asset.id, name: asset.name, number: asset.number }],
      }),
    remove: (line: CartLine) => change({ lines: lines.filter((one) => one !== line) }),
  };
}

export type Cart = ReturnType<typeof useCart>;
