import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { whyNotConfirmed, whyNotHandOverUrgently } from '../../loan-requests/counter/counter-duties.rules.js';
import { concernedIn, whyNotOnWordOf } from '../../loan-requests/emergency/emergency.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { CheckoutView, EmergencyCheckoutBody } from '../../shared/api/loans/checkouts.js';
import { linesRecorded } from '../checkout.view.js';
import { CounterSlips } from '../counter-slips.js';
import { receiptKind } from '../receipt/receipt.rules.js';
import { ReceiptService } from '../receipt/receipt.service.js';
import { EmergencyLeaving, type UrgentLeaving } from './emergency-leaving.service.js';
import { EmergencyOffers } from './emergency-offer.service.js';

/** ส่งมอบเร่งด่วน: on a named officer's word, to be ratified by the lawful approver. */
@Injectable()
export class EmergencyCheckoutService {
  constructor(
    private readonly slips: CounterSlips, private readonly receipts: ReceiptService, private readonly leaving: EmergencyLeaving, private readonly offers: EmergencyOffers,
    private readonly transactions: Transactions, private readonly journal: Journal,
  ) {}

  /** Nobody is given a pick-up code before the approval: the receiver signs. */
  checkOut(actor: Actor, requestId: string, body: EmergencyCheckoutBody): Promise<CheckoutView> {
    return this.transactions.run(async (tx) => {
      const open = await this.slips.open(tx, actor, requestId, whyNotHandOverUrgently);
      const { slip } = open;
      if (body.receipt.code) throw new Refusal('emergency.signature-needed');
      refuse(whyNotConfirmed(slip, receiptKind(body.receipt)));
      refuse(whyNotOnWordOf(body.emergency.officerId, concernedIn(slip), actor.personId));
      const { officer, ratifyBy, at } = await this.offers.terms(tx, actor, slip, body.emergency.officerId);
      if (!officer) throw new Refusal('emergency.not-an-officer');
      const leaving = await this.slips.pick(tx, actor, open.lines.map((line) => ({ ...line, approvedQuantity: line.askedQuantity })), body);
      const proof = await this.receipts.proof(tx, actor, slip, body.receipt);
      const urgent = { open, leaving, proof, word: body.emergency, officer, ratifyBy, at };
      const view = await this.leaving.handOver(tx, actor, urgent);
      await this.record(tx, actor, urgent, view);
      return view;
    });
  }

  private record(tx: Tx, actor: Actor, { open: { slip, exception }, word, officer, ratifyBy }: UrgentLeaving, view: CheckoutView): Promise<void> {
    return this.journal.record(tx, {
      event: 'loan-request.checked-out-urgently', actor, authority: exception?.number ?? null, subject: { type: 'loan-request', id: slip.id },
      before: { status: slip.status },
      after: { status: view.status, checkoutId: view.id, receipt: view.receiptKind, lines: linesRecorded(view), edition: view.edition.hash, officerId: officer.personId, reachedBy: word.reachedBy, ratifyBy },
      personal: [{ personId: officer.personId, data: { reason: word.reason.trim() } }],
    });
  }
}
