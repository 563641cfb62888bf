import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Journal } from '../../../audit/journal.js';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import { Refusal, refuse } from '../../../http/refusal.js';
import { tell, type Told } from '../../../outbox/tell.js';
import type { Actor } from '../../../shared/actor.js';
import type { PermitDecisionBody } from '../../../shared/api/custody/custody-bodies.js';
import type { PermitView } from '../../../shared/api/custody/permits.js';
import { fiscalYear } from '../../../shared/calendar.js';
import { PermitBench } from './permit-bench.js';
import { PermitReading } from '../permit-reading.service.js';
import { whyNotDecideOn, whyNotRevoke } from '../permit.rules.js';
import { PermitStore, type PermitRow } from '../permit.store.js';

const newCode = (): string => randomBytes(9).toString('base64url').replace(/[-_]/g, 'x');

/** The head of agency, or who acts for them under an order: lets things out for a period, refuses, or revokes. */
@Injectable()
export class PermitDeciding {
  constructor(
    private readonly transactions: Transactions, private readonly store: PermitStore, private readonly reading: PermitReading,
    private readonly bench: PermitBench, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  decide(actor: Actor, id: string, { outcome, reason }: PermitDecisionBody): Promise<PermitView> {
    return this.transactions.run(async (tx) => {
      const { permit, things } = await this.reading.visible(tx, actor, id);
      refuse(whyNotDecideOn(permit, things, outcome, this.clock.today()));
      refuse(outcome === 'refuse' && !reason ? 'approvals.reason-needed' : null);
      const { seat, step, lawful, whyNotApproveAll, whyNotDecide } = await this.bench.examined(tx, actor, permit, things);
      const because = outcome === 'grant' ? whyNotApproveAll : whyNotDecide;
      if (because) throw new Refusal(because.code, because.facts);
      const decidedAt = this.clock.iso();
      const granted = outcome === 'grant' ? { number: await this.store.nextNumber(tx, fiscalYear(this.clock.today())), verificationCode: newCode() } : {};
      const capacity = lawful.selfAsHead ? 'self-as-head' : (seat?.capacity ?? 'holder');
      const status = outcome === 'grant' ? 'granted' : 'refused';
      const by = { decidedBy: actor.personId, decidedAs: step.postTitle, capacity, orderId: seat?.orderId ?? null, orderNumber: seat?.orderNumber ?? null, postId: seat?.postId ?? null } as const;
      const isFirst = await this.store.move(tx, id, 'waiting', { status, decidedAt, decisionReason: reason ?? null, ...by, ...granted });
      refuse(isFirst ? null : 'permits.already-decided');
      await this.journal.record(tx, {
        event: `permit.${status}`, actor, authority: by.orderNumber ?? `${step.postKind} ${step.unitId}`, subject: { type: 'permit', id }, before: { status: permit.status },
        after: { status, capacity, number: granted.number ?? null }, personal: reason ? [{ personId: actor.personId, data: { reason } }] : [],
      });
      await tell(tx, decidedAt, toHolder(actor, permit, 'permit-decided', { outcome: outcome === 'grant' ? 'approve' : 'reject' }));
      return this.reading.view(tx, actor, id);
    });
  }

  revoke(actor: Actor, id: string, reason: string): Promise<PermitView> {
    return this.transactions.run(async (tx) => {
      const { permit, things } = await this.reading.visible(tx, actor, id);
      refuse(whyNotRevoke(permit, this.clock.today()));
      const { seat, step, whyNotDecide } = await this.bench.examined(tx, actor, permit, things);
      if (whyNotDecide) throw new Refusal(whyNotDecide.code, whyNotDecide.facts);
      const isMoved = await this.store.move(tx, id, 'granted', { status: 'revoked', closedAt: this.clock.iso(), closedBy: actor.personId, closedReason: reason });
      refuse(isMoved ? null : 'changed-meanwhile');
      await this.journal.record(tx, {
        event: 'permit.revoked', actor, authority: seat?.orderNumber ?? `${step.postKind} ${step.unitId}`, subject: { type: 'permit', id }, before: { status: permit.status },
        after: { status: 'revoked' }, personal: [{ personId: permit.personId, data: { reason } }],
      });
      await tell(tx, this.clock.iso(), toHolder(actor, permit, 'permit-revoked'));
      return this.reading.view(tx, actor, id);
    });
  }
}

/** Nobody is told of what they did themselves. */
const toHolder = ({ personId: actorId }: Actor, { id, personId }: PermitRow, kind: 'permit-decided' | 'permit-revoked', facts: Told['facts'] = {}): Told[] =>
  (personId === actorId ? [] : [{ kind, subjectId: id, occasion: kind, personId, facts }]);
