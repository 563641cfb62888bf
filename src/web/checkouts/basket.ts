import type { HandOverCandidate, HandOverLine, HandOverSheet } from '../../shared/api/loans/checkouts.js';
import type { HandOverCondition } from '../../shared/vocab.js';

/** One thing scanned for this slip, as it is about to leave. */
export interface BasketItem {
  tag: string;
  lineId: string;
  title: string;
  number: string | null;
  quantity: number;
  isPool: boolean;
  isSwap: boolean;
  condition: HandOverCondition;
  /** As registered: each may be left behind. */
  registered: string[];
  accessories: string[];
  note: string;
  photoId: string | null;
  swapReason: string;
}

export type Found = { item: BasketItem } | { problem: 'strange' | 'twice' };

/** How many scans the whole slip still needs: one per asset, one for a number from a pool. */
export const scansOf = (sheet: HandOverSheet): number =>
  sheet.lines.reduce((sum, line) => sum + (line.kind === 'pool' ? Math.min(1, line.stillToHandOver) : line.stillToHandOver), 0);

export const restOf = (line: HandOverLine, basket: readonly BasketItem[]): number =>
  line.stillToHandOver - basket.filter((item) => item.lineId === line.lineId).reduce((sum, item) => sum + item.quantity, 0);

const itemOf = (line: HandOverLine, tag: string, quantity: number, thing: Pick<BasketItem, 'title' | 'number' | 'isSwap' | 'accessories'>): BasketItem => ({
  tag, lineId: line.lineId, ...thing, registered: thing.accessories, quantity, isPool: line.kind === 'pool', condition: 'normal', note: '', photoId: null, swapReason: '',
});

function candidateOf(line: HandOverLine, tag: string): HandOverCandidate | undefined {
  return line.candidates.find((one) => one.tag === tag);
}

/** Which line a scanned sticker ticks off: the very thing first, then one of the kind or pool, then its like. */
export function findLine(sheet: HandOverSheet, basket: readonly BasketItem[], tag: string): Found {
  if (basket.some((item) => item.tag === tag)) return { problem: 'twice' };
  const open = sheet.lines.filter((line) => restOf(line, basket) > 0);
  const exact = open.find((line) => line.tag === tag);
  if (exact) return { item: itemOf(exact, tag, exact.kind === 'pool' ? restOf(exact, basket) : 1, { title: exact.title, number: exact.number, accessories: exact.accessories, isSwap: false }) };
  for (const isSwap of [false, true]) {
    for (const line of open) {
      const like = candidateOf(line, tag);
      if (like && like.isSwap === isSwap) return { item: itemOf(line, tag, 1, { title: like.title, number: like.number, accessories: like.accessories, isSwap }) };
    }
  }
  return { problem: 'strange' };
}

export const lacksReason = (item: BasketItem): boolean => item.isSwap && !item.swapReason.trim();

/** The body's line of one thing. */
export const bodyOf = (item: BasketItem) => ({
  tag: item.tag,
  lineId: item.lineId,
  quantity: item.isPool ? item.quantity : undefined,
  condition: item.condition,
  accessories: item.accessories,
  note: item.note.trim() || undefined,
  swapReason: item.isSwap ? item.swapReason.trim() : undefined,
  photoIds: item.photoId ? [item.photoId] : undefined,
});
