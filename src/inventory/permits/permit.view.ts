import { routeView, whyNotView } from '../../approvals/approval.view.js';
import type { StepFacts } from '../../approvals/deciding/approval-decision.rules.js';
import type { Examination } from '../../approvals/deciding/examination.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { PermitClosing, PermitDecision, PermitView } from '../../shared/api/custody/permits.js';
import type { DecidingAs } from '../../shared/api/loans/approvals.js';
import type { PermitAction } from '../../shared/vocab.js';
import { saying, whyNotDecideOn, whyNotRevoke, whyNotWithdraw } from './permit.rules.js';
import type { PermitLineRow, PermitRow } from './permit.store.js';

export interface ShownPermit {
  permit: PermitRow;
  things: readonly PermitLineRow[];
  actor: Actor;
  today: string;
  /** Of what is waiting or granted. */
  seen: Examination<StepFacts> | null;
}

export function permitView(shown: ShownPermit): PermitView {
  const { permit, things, actor, today, seen } = shown;
  const { id, number, status, personId, personName, personUnitName, unitName, startsOn, endsOn, place, reason, askedAt } = permit;
  const isWaiting = status === 'waiting';
  const why = isWaiting ? saying(whyNotDecideOn(permit, things, 'grant', today)) ?? seen?.whyNotApproveAll ?? null : null;
  return {
    id, number, status, personId, personName, personUnitName, unitName, startsOn, endsOn, place, reason, askedAt,
    isInForce: status === 'granted' && startsOn <= today && today <= endsOn,
    things: things.map(({ custodyId, assetId, title, number: assetNumber, isHeld }) => ({ custodyId, assetId, title, number: assetNumber, isStillHeld: isHeld })),
    decision: decisionOf(permit), closing: closingOf(permit), route: isWaiting && seen ? routeView(seen.lawful, actor.language) : null,
    decidingAs: isWaiting && seen && seen.whyNotDecide === null ? decidingAs(seen) : null,
    whyNotDecide: why && (seen?.seat || why !== seen?.whyNotApproveAll) ? whyNotView(why, actor.language) : null,
    isMine: personId === actor.personId, allowedActions: actionsOf(shown),
  };
}

function actionsOf({ permit, things, actor, today, seen }: ShownPermit): PermitAction[] {
  const mayDecide = seen?.whyNotDecide === null;
  const offered: Record<PermitAction, boolean> = {
    grant: mayDecide && seen.whyNotApproveAll === null && whyNotDecideOn(permit, things, 'grant', today) === null,
    refuse: mayDecide && whyNotDecideOn(permit, things, 'refuse', today) === null,
    withdraw: whyNotWithdraw(permit, actor.personId, today) === null,
    revoke: mayDecide && permit.personId !== actor.personId && whyNotRevoke(permit, today) === null,
  };
  return (Object.keys(offered) as PermitAction[]).filter((action) => offered[action]);
}

const decidingAs = ({ seat, step, lawful }: Examination<StepFacts>): DecidingAs => ({
  postTitle: step.postTitle, unitName: lawful.unit.name, capacity: lawful.selfAsHead ? 'self-as-head' : (seat?.capacity ?? 'holder'),
  orderNumber: seat?.orderNumber ?? null, orderedOn: seat?.orderedOn ?? null, ceilingSatang: seat?.limits?.ceilingSatang ?? null,
});

function decisionOf({ decidedAt, decidedByName, decidedAs, capacity, orderNumber, orderedOn, decisionReason }: PermitRow): PermitDecision | null {
  if (decidedAt === null || capacity === null) return null;
  return { at: decidedAt, byName: decidedByName ?? '', as: decidedAs ?? '', capacity, orderNumber, orderedOn, reason: decisionReason };
}

const closingOf = ({ closedAt, closedByName, closedReason }: PermitRow): PermitClosing | null =>
  (closedAt === null ? null : { at: closedAt, byName: closedByName ?? '', reason: closedReason });
