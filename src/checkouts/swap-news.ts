import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/sql.js';
import { CounterLedger } from '../loan-requests/counter/counter-ledger.js';
import { tell } from '../outbox/tell.js';
import type { CheckoutLine } from './checkout-line.entity.js';
import type { Checkout } from './checkout.entity.js';

/** Another thing went out than was asked for: whoever approves it is told, in the chain and by a notice. */
@Injectable()
export class SwapNews {
  constructor(private readonly ledger: CounterLedger) {}

  async tell(tx: Tx, { id, requestId, handedOverAt }: Checkout, rows: readonly CheckoutLine[]): Promise<void> {
    const reasons = rows.flatMap(({ swapReason }) => swapReason ?? []);
    if (reasons.length === 0) return;
    await tell(tx, handedOverAt, [{ kind: 'swapped', subjectId: requestId, occasion: id }]);
    await this.ledger.tellApprover(tx, requestId, reasons.join('; '), handedOverAt);
  }
}
