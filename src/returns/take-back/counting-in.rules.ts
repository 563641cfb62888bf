import type { Facts, RefusalCode } from '../../shared/refusals.js';
import { readableTag } from '../../shared/tag-code.js';
import type { ReturnCondition } from '../../shared/vocab.js';
import { missingAccessories } from './condition.rules.js';
import { allot, type OutOnSlip } from './take-back.rules.js';

/** What was put on the counter. */
export interface BroughtBack {
  tag: string;
  quantity?: number | undefined;
  condition: ReturnCondition;
  accessories?: readonly string[] | undefined;
  serialSeen?: string | undefined;
  photoIds?: readonly string[] | undefined;
  note?: string | undefined;
  requestId?: string | undefined;
}

export interface OutThing extends OutOnSlip {
  tag: string;
  assetId: string | null;
  description: string;
  number: string | null;
  accessoriesJson: string;
}

export interface Counted<T> {
  from: T;
  quantity: number;
  brought: BroughtBack;
  accessories: readonly string[];
  missing: readonly string[];
}
export type Counting<T> = { counted: Counted<T>[] } | { refused: RefusalCode; facts: Facts };

/** Finds for everything brought back the slip it is out on. `things` names each tag's thing, also when nothing of it is out. */
export function countIn<T extends OutThing>(brought: readonly BroughtBack[], out: readonly T[], things: ReadonlyMap<string, string>, broughtBy: string | null): Counting<T> {
  const left = out.map((row) => ({ ...row }));
  const counted: Counted<T>[] = [];
  for (const one of brought) {
    const thing = things.get(one.tag);
    if (thing === undefined) return { refused: 'returns.unknown-tag', facts: { tag: readableTag(one.tag) } };
    const rows = left.filter((row) => row.tag === one.tag);
    const refused = whyNotOne(one, rows, counted);
    const taken = refused ?? allot(rows, { quantity: one.quantity, requestId: one.requestId, broughtBy });
    if (typeof taken === 'string') return { refused: taken, facts: factsOf(thing, rows) };
    for (const { from, quantity } of taken) {
      from.left -= quantity;
      counted.push({ from, quantity, brought: one, ...accessoriesOf(one, from) });
    }
  }
  return { counted };
}

function whyNotOne(one: BroughtBack, rows: readonly OutThing[], before: readonly Counted<OutThing>[]): RefusalCode | null {
  const assetId = rows[0]?.assetId ?? null;
  if (assetId === null) return null;
  if (before.some((line) => line.from.assetId === assetId)) return 'returns.twice-in-one-go';
  return (one.quantity ?? 1) === 1 ? null : 'returns.one-at-a-time';
}

const factsOf = (thing: string, rows: readonly (OutThing & { requestNumber?: string })[]): Facts =>
  ({ thing, left: rows.reduce((sum, row) => sum + row.left, 0), slips: [...new Set(rows.map((row) => row.requestNumber ?? ''))] });

/** Left out means all of it. */
function accessoriesOf(one: BroughtBack, from: OutThing): { accessories: readonly string[]; missing: readonly string[] } {
  const went = JSON.parse(from.accessoriesJson) as string[];
  const accessories = one.accessories ?? went;
  return { accessories, missing: missingAccessories(went, accessories) };
}
