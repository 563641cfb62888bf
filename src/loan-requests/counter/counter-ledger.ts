import { Injectable } from '@nestjs/common';
import { ApprovalStepStore } from '../../approvals/approval-step.store.js';
import type { Tx } from '../../database/sql.js';
import { HoldStore } from '../availability/hold.store.js';
import { LoanRequestService } from '../loan-request.service.js';

/** What the counter asks of a request, by its id alone: the hot path of handing over and taking back. */
@Injectable()
export class CounterLedger {
  constructor(private readonly loans: LoanRequestService, private readonly holds: HoldStore, private readonly steps: ApprovalStepStore) {}

  /** Out with the first thing that leaves, returned with the last one back. */
  move(tx: Tx, requestId: string, status: 'checked-out' | 'returned', at: string): Promise<void> {
    return this.loans.moveById(tx, requestId, status === 'checked-out' ? 'check-out' : 'return', at);
  }

  /** Over as if it had come back, and what it held is promised to the request that takes its place, or nothing is over. */
  passOn(tx: Tx, requestId: string, heirId: string, at: string): Promise<void> {
    return this.loans.moveById(tx, requestId, 'return', at, heirId);
  }

  /** Binds a line asked for by kind (`from` null), or puts its like in the place of the approved asset. The caller meets the violation. */
  swapHold(tx: Tx, lineId: string, from: string | null, to: string): Promise<boolean> {
    return this.holds.swap(tx, lineId, from, to);
  }

  /** The approver learns what left instead of what was approved. */
  tellApprover(tx: Tx, requestId: string, reason: string, at: string): Promise<void> {
    return this.steps.tellApprover(tx, requestId, reason, at);
  }

  /** A return ends the hold at once: of the asset, or of so many of the line. */
  endHold(tx: Tx, lineId: string, quantity: number, assetId: string | null): Promise<void> {
    return this.holds.end(tx, lineId, quantity, assetId);
  }
}
