import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { CounterLedger } from '../../loan-requests/counter/counter-ledger.js';
import { EditionService } from '../../loan-requests/editions/edition.service.js';
import { withReturn } from '../../loan-requests/editions/slip-edition.rules.js';
import { TakeoverStore, type TakenOver } from '../../loan-requests/takeover/takeover.store.js';
import type { Actor } from '../../shared/actor.js';
import { CheckoutStore } from '../checkout.store.js';
import type { Leaving } from '../checkout.view.js';

/** An opening slip ends where the approved request for its thing is handed over: in one transaction, so that the thing is never out twice and never free between. */
@Injectable()
export class OpeningEnd {
  constructor(
    private readonly takeovers: TakeoverStore, private readonly checkouts: CheckoutStore, private readonly ledger: CounterLedger, private readonly editions: EditionService,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  /** What the hand-over of this request takes the place of; null for an ordinary one. */
  async begin(tx: Tx, actor: Actor, requestId: string): Promise<TakenOver | null> {
    const taken = await this.takeovers.takenOver(tx, requestId);
    if (!taken) return null;
    const now = this.clock.iso();
    await this.checkouts.strikeOut(tx, taken.openingId, now);
    await this.ledger.passOn(tx, taken.openingId, requestId, now);
    await this.takeovers.begin(tx, requestId, now);
    await this.freeze(tx, actor, taken, requestId, now);
    await this.journal.record(tx, { event: 'opening-balance.taken-over', actor, subject: { type: 'loan-request', id: taken.openingId }, before: { status: 'checked-out' }, after: { status: 'returned', takenOverBy: requestId } });
    return taken;
  }

  /** Nothing else leaves in its stead: what ended there begins here. */
  refuseOthers(taken: TakenOver | null, leaving: readonly Leaving[]): void {
    if (taken && !leaving.some(({ thing, quantity }) => thing.assetId === taken.assetId && thing.poolId === taken.poolId && quantity >= taken.quantity)) {
      throw new Refusal('opening.hand-over-the-same', { number: taken.openingNumber });
    }
  }

  /** The paper of the opening slip says where its thing stands from now on. */
  private async freeze(tx: Tx, actor: Actor, { openingId, checkoutLineId, quantity, borrowerName }: TakenOver, requestId: string, now: string): Promise<void> {
    const number = await this.takeovers.numberOf(tx, requestId);
    const back = { receivedAt: now, returnedBy: { name: borrowerName }, takenBackBy: { name: actor.name } };
    const things = [{ checkoutLineId, quantity, condition: 'normal' as const, accessories: [], note: `ยังอยู่กับผู้ยืม ยืมต่อตามใบยืมที่ ${number}` }];
    await this.editions.extend(tx, openingId, 'returned', requestId, (slip, mark) => withReturn(slip, mark, back, things));
  }
}
