import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import type { Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { refuse } from '../http/refusal.js';
import { whyNotConfirmed, whyNotHandOver } from '../loan-requests/counter/counter-duties.rules.js';
import type { Actor } from '../shared/actor.js';
import type { CheckoutBody, CheckoutView } from '../shared/api/loans/checkouts.js';
import { linesRecorded } from './checkout.view.js';
import { CounterSlips } from './counter-slips.js';
import { LeavingService } from './leaving.service.js';
import type { OpenSlip } from './open-slip.js';
import { receiptKind } from './receipt/receipt.rules.js';
import { ReceiptService } from './receipt/receipt.service.js';
import { OpeningEnd } from './takeover/opening-end.service.js';

/** ส่งมอบ: some or all things of a slip, to the borrower, in one go. */
@Injectable()
export class CheckoutService {
  constructor(
    private readonly slips: CounterSlips, private readonly receipts: ReceiptService, private readonly leaving: LeavingService,
    private readonly transactions: Transactions, private readonly journal: Journal, private readonly openings: OpeningEnd,
  ) {}

  async checkOut(actor: Actor, requestId: string, body: CheckoutBody): Promise<CheckoutView> {
    await this.receipts.checkCode(actor, requestId, body.receipt, (tx) => this.slips.open(tx, actor, requestId, whyNotHandOver));
    return this.transactions.run(async (tx) => {
      const open = await this.slips.open(tx, actor, requestId, whyNotHandOver);
      refuse(whyNotConfirmed(open.slip, receiptKind(body.receipt)));
      const taken = await this.openings.begin(tx, actor, requestId);
      const leaving = await this.slips.pick(tx, actor, open.lines, body);
      this.openings.refuseOthers(taken, leaving);
      const proof = await this.receipts.proof(tx, actor, open.slip, body.receipt);
      const view = await this.leaving.handOver(tx, actor, open, leaving, proof);
      await this.record(tx, actor, open, view);
      return view;
    });
  }

  private record(tx: Tx, actor: Actor, { slip, exception }: OpenSlip, view: CheckoutView): Promise<void> {
    return this.journal.record(tx, {
      event: 'loan-request.checked-out', actor, authority: exception?.number ?? null, subject: { type: 'loan-request', id: slip.id },
      before: { status: slip.status }, after: { status: view.status, checkoutId: view.id, receipt: view.receiptKind, lines: linesRecorded(view), edition: view.edition.hash },
    });
  }
}
