import type { Facts, RefusalCode } from '../../shared/refusals.js';
import type { HandOverCondition } from '../../shared/vocab.js';
import { stillToHandOver, whyNotLeave, whyNotOnLine, type Thing } from './hand-over.rules.js';
import { bindToLine, type OpenLine } from './line-binding.rules.js';
import { whyNotAsApproved, whyNotSwap, type Likeness } from './swap.rules.js';

/** What was put on the counter. */
export interface Laid {
  tag: string;
  lineId?: string | undefined;
  quantity?: number | undefined;
  condition: HandOverCondition;
  accessories?: readonly string[] | undefined;
  note?: string | undefined;
  swapReason?: string | undefined;
  photoIds?: readonly string[] | undefined;
}

/** The thing behind the tag; of a pool, `inStore` is what could still leave. */
export interface LaidThing extends Thing, Likeness {
  name: string;
  isRevoked: boolean;
  assetId: string | null;
  poolId: string | null;
  entryId: string | null;
  inStore: number;
}

export interface SlipLine extends OpenLine {
  classId: string;
  unitId: string;
  valueSatang: number | null;
}

export interface Pick<T, L> {
  laid: Laid;
  thing: T;
  line: L;
  quantity: number;
  isSwap: boolean;
}
export type Picking<T, L> = { picks: Pick<T, L>[] } | { refused: RefusalCode; facts: Facts };

/** Puts every scanned thing on its line, one after the other, or says which of them may not leave and why. */
export function pickAll<T extends LaidThing, L extends SlipLine>(laid: readonly Laid[], things: ReadonlyMap<string, T>, slip: readonly L[]): Picking<T, L> {
  const lines = slip.map((line) => ({ ...line }));
  const picks: Pick<T, L>[] = [];
  for (const one of laid) {
    const thing = things.get(one.tag);
    if (!thing) return { refused: 'checkouts.unknown-tag', facts: { tag: one.tag } };
    const pick = pickOne(one, thing, lines, picks);
    if ('refused' in pick) return { refused: pick.refused, facts: { tag: one.tag, thing: thing.name, left: pick.left ?? null } };
    pick.line.outQuantity += pick.quantity;
    picks.push(pick);
  }
  return { picks };
}

type No = { refused: RefusalCode; left?: number };

function pickOne<T extends LaidThing, L extends SlipLine>(laid: Laid, thing: T, lines: readonly L[], before: readonly Pick<T, L>[]): Pick<T, L> | No {
  const quantity = laid.quantity ?? 1;
  const no = whyNotTakeUp(thing, quantity, before);
  if (no) return no;
  const bound = bindToLine({ assetId: thing.assetId, entryId: thing.entryId, lineId: laid.lineId }, lines);
  if ('refused' in bound) return bound;
  const { line, isSwap } = bound;
  const refused = whyNotOnLine(line, quantity) ?? (isSwap ? whyNotSwap(line, thing, laid.swapReason) : whyNotAsApproved(line, thing));
  return refused ? { refused, left: stillToHandOver(line) } : { laid, thing, line, quantity, isSwap };
}

function whyNotTakeUp(thing: LaidThing, quantity: number, before: readonly Pick<LaidThing, SlipLine>[]): No | null {
  if (thing.isRevoked) return { refused: 'checkouts.revoked-tag' };
  if (thing.assetId !== null && quantity !== 1) return { refused: 'checkouts.one-at-a-time' };
  if (thing.assetId !== null && before.some((pick) => pick.thing.assetId === thing.assetId)) return { refused: 'checkouts.twice-in-one-go' };
  const refused = whyNotLeave(thing);
  if (refused) return { refused };
  const taken = before.filter((pick) => pick.thing.poolId !== null && pick.thing.poolId === thing.poolId).reduce((sum, pick) => sum + pick.quantity, 0);
  const left = thing.inStore - taken;
  return thing.poolId !== null && quantity > left ? { refused: 'checkouts.pool-short', left } : null;
}
