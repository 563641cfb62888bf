import type { Actor } from '../shared/actor.js';
import type { ApprovedSlip } from '../loan-requests/counter/counter-duties.rules.js';
import { bangkokDate } from '../shared/calendar.js';
import type { LineRow, SlipRow } from './checkout.store.js';
import { atMyCounter } from './counter-reach.js';
import type { Facts } from '../shared/refusals.js';

/** A slip on the counter, locked for this hand-over. */
export interface OpenSlip {
  slip: SlipRow;
  lines: LineRow[];
  exception: { id: string; number: string } | null;
}

export const approvedSlip = (slip: SlipRow): ApprovedSlip => ({
  ...slip, approval: slip.stepRound === null ? null : { round: slip.stepRound, outcome: slip.outcome, decidedBy: slip.decidedBy, recordedBy: slip.recordedBy, objectedAt: slip.objectedAt },
});

/** What a refusal of the whole slip says of it. */
export const slipFacts = ({ startsAt, dueAt, fetchBy }: Pick<SlipRow, 'startsAt' | 'dueAt' | 'fetchBy'>): Facts =>
  ({ startsOn: bangkokDate(startsAt), dueOn: bangkokDate(dueAt), fetchBy: fetchBy && bangkokDate(fetchBy) });

/** By the responsible unit, or because one of its things is kept at the store of the post. */
export const isAtMyCounter = (actor: Actor, slip: Pick<SlipRow, 'unitPath'>, lines: readonly Pick<LineRow, 'storeId'>[]): boolean =>
  atMyCounter(actor, slip.unitPath, null) || lines.some((line) => line.storeId !== null && atMyCounter(actor, slip.unitPath, line.storeId));
