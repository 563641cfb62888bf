import type { Because } from '../../shared/refusals.js';
import type { Tracking } from '../../shared/vocab.js';

export interface WantedThing {
  assetId?: string | undefined;
  entryId?: string | undefined;
  quantity?: number | undefined;
}

/** An asset, or a catalogue entry, as it can be asked for. */
export interface Thing {
  entryId: string | null;
  assetId: string | null;
  unitId: string;
  classId: string | null;
  tracking: Tracking;
  description: string;
  unitWord: string;
  assetNumber: string | null;
  /** Of one, in satang; the dearest where it is asked for by kind, and unknown where one of the kind has no price. */
  valueSatang: number | null;
  isLendable: boolean;
}

export interface CartLine extends Thing {
  entryId: string;
  classId: string;
  quantity: number;
}

/** One slip per responsible unit. */
export interface CartPart {
  unitId: string;
  lines: CartLine[];
}

export const isThingOf = (wanted: WantedThing) => (thing: Thing): boolean =>
  wanted.assetId === undefined ? thing.assetId === null && thing.entryId === wanted.entryId : thing.assetId === wanted.assetId;

/** Hard stop: only what keeps its form, is in working order and marked lendable; each thing once. */
export function whyNotInCart(things: readonly Thing[]): Because | null {
  const closed = things.find((thing) => !thing.isLendable || thing.entryId === null);
  if (closed) return { code: 'loans.not-lendable', facts: { description: closed.description } };
  const twice = things.find((thing, n) => things.findIndex((other) => other.assetId === thing.assetId && other.entryId === thing.entryId) !== n);
  return twice ? { code: 'loans.line-twice', facts: { description: twice.description } } : null;
}

interface Counted {
  entryId: string;
  assetId: string | null;
  quantity: number;
}

/** The same things, as many of each, in whatever order. */
export function isSameThings(before: readonly Counted[], after: readonly Counted[]): boolean {
  const named = (things: readonly Counted[]): string => things.map(({ entryId, assetId, quantity }) => [entryId, assetId, quantity].join(' ')).sort().join('\n');
  return named(before) === named(after);
}

/** The cart by responsible unit, in the order of choosing. */
export function cartParts(lines: readonly CartLine[]): CartPart[] {
  return [...new Set(lines.map((line) => line.unitId))].map((unitId) => ({ unitId, lines: lines.filter((line) => line.unitId === unitId) }));
}
