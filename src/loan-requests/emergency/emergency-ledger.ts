import { Injectable } from '@nestjs/common';
import { ApprovalStepStore } from '../../approvals/approval-step.store.js';
import type { Tx } from '../../database/sql.js';
import { tell } from '../../outbox/tell.js';
import { HoldStore, type Promised } from '../availability/hold.store.js';
import { LoanRequestService } from '../loan-request.service.js';
import type { EmergencyCheckout } from './emergency-checkout.entity.js';
import { EmergencyStore } from './emergency.store.js';

export type Emergency = Omit<EmergencyCheckout, 'decidedAt' | 'decidedBy' | 'outcome' | 'decisionReason'>;

/** Opens the way for things to leave before the approval: the emergency first, then status and holds. The database refuses a hand-over without it. */
@Injectable()
export class EmergencyLedger {
  constructor(
    private readonly store: EmergencyStore, private readonly loans: LoanRequestService, private readonly holds: HoldStore, private readonly steps: ApprovalStepStore,
  ) {}

  /** Opinions are asked for no more: the approver looks at what has happened. */
  async begin(tx: Tx, emergency: Emergency, things: readonly Promised[]): Promise<void> {
    const { requestId, officerId, handedOverAt } = emergency;
    await this.store.insert(tx, { ...emergency, decidedAt: null, decidedBy: null, outcome: null, decisionReason: null });
    await this.steps.closeOpinions(tx, requestId, handedOverAt);
    await this.loans.moveById(tx, requestId, 'check-out-urgently', handedOverAt);
    const inOrder = [...things].sort((a, b) => a.entryId.localeCompare(b.entryId) || (a.assetId ?? '').localeCompare(b.assetId ?? ''));
    for (const thing of inOrder) await this.holds.promise(tx, thing);
    await tell(tx, handedOverAt, [
      { kind: 'ratify', subjectId: requestId, occasion: 'handed over' }, { kind: 'word-used', subjectId: requestId, occasion: 'handed over', personId: officerId },
    ]);
  }
}
