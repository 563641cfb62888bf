import type { RefusalCode } from '../../shared/refusals.js';
import { stillToHandOver, type LineBalance } from './hand-over.rules.js';

export interface OpenLine extends LineBalance {
  lineId: string;
  entryId: string;
  /** Null for a request by kind, or for a number from a pool. */
  assetId: string | null;
}

export interface Scanned {
  assetId: string | null;
  entryId: string | null;
  /** Chosen on the page. */
  lineId?: string | undefined;
}

export type Binding<L> = { line: L; isSwap: boolean } | { refused: RefusalCode };

/**
 * The line a scanned thing is for: the one chosen; else the thing itself; else its kind; else the only line it could stand for.
 * An entry is class × responsible unit, so a thing of the same entry is of the approved kind.
 */
export function bindToLine<L extends OpenLine>(scanned: Scanned, lines: readonly L[]): Binding<L> {
  if (scanned.lineId) return chosen(scanned, lines.find((line) => line.lineId === scanned.lineId));
  const own = lines.find((line) => line.assetId !== null && line.assetId === scanned.assetId);
  if (own) return { line: own, isSwap: false };
  const alike = lines.filter((line) => line.entryId === scanned.entryId);
  const byKind = alike.filter((line) => line.assetId === null);
  const kind = byKind.find((line) => stillToHandOver(line) > 0) ?? byKind[0];
  if (kind) return { line: kind, isSwap: false };
  const open = alike.filter((line) => stillToHandOver(line) > 0);
  if (open.length > 1) return { refused: 'checkouts.which-line' };
  return open[0] ? { line: open[0], isSwap: true } : { refused: 'checkouts.not-on-slip' };
}

function chosen<L extends OpenLine>(scanned: Scanned, line: L | undefined): Binding<L> {
  if (!line) return { refused: 'checkouts.not-on-slip' };
  if (line.assetId === null) return line.entryId === scanned.entryId ? { line, isSwap: false } : { refused: 'checkouts.not-on-slip' };
  return { line, isSwap: line.assetId !== scanned.assetId };
}
