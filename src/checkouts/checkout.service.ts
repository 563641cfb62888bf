import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import type { Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { found, Refusal, refuse } from '../http/refusal.js';
import { dutyMet, whyNotConfirmed, whyNotHandOver } from '../loan-requests/counter/counter-duties.rules.js';
import { exceptionOrderOf } from '../people/orders/exception-order.js';
import type { Actor } from '../shared/actor.js';
import type { CheckoutBody, CheckoutView } from '../shared/api/loans/checkouts.js';
import { CheckoutStore, type LineRow } from './checkout.store.js';
import { thingOf, type Leaving } from './checkout.view.js';
import { approvedSlip, isAtMyCounter, slipFacts, type OpenSlip } from './open-slip.js';
import { pickAll } from './hand-over/picking.rules.js';
import { LeavingService } from './leaving.service.js';
import { receiptKind } from './receipt/receipt.rules.js';
import { ReceiptService } from './receipt/receipt.service.js';

/** ส่งมอบ: some or all things of a slip, to the borrower, in one go. */
@Injectable()
export class CheckoutService {
  constructor(
    private readonly store: CheckoutStore, private readonly receipts: ReceiptService, private readonly leaving: LeavingService,
    private readonly transactions: Transactions, private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async checkOut(actor: Actor, requestId: string, body: CheckoutBody): Promise<CheckoutView> {
    await this.receipts.checkCode(actor, requestId, body.receipt, (tx) => this.open(tx, actor, requestId));
    return this.transactions.run(async (tx) => {
      const open = await this.open(tx, actor, requestId);
      refuse(whyNotConfirmed(open.slip, receiptKind(body.receipt)));
      const leaving = await this.pick(tx, actor, open.lines, body);
      const proof = await this.receipts.proof(tx, actor, open.slip, body.receipt);
      const view = await this.leaving.handOver(tx, actor, open, leaving, proof);
      await this.record(tx, actor, open, view);
      return view;
    });
  }

  /** The slip, for somebody at whose counter it is, who may hand it over now. */
  private async open(tx: Tx, actor: Actor, requestId: string): Promise<OpenSlip> {
    const slip = found(await this.store.slip(tx, requestId, true));
    const lines = await this.store.lines(tx, requestId);
    if (!isAtMyCounter(actor, slip, lines)) throw new Refusal('not-found');
    const approved = approvedSlip(slip);
    const exception = dutyMet(approved, actor.personId) ? await exceptionOrderOf(tx, actor.personId, this.clock.today()) : null;
    refuse(whyNotHandOver(approved, actor.personId, this.clock.now(), exception !== null), slipFacts(slip));
    return { slip, lines, exception };
  }

  private async pick(tx: Tx, actor: Actor, lines: readonly LineRow[], body: CheckoutBody): Promise<Leaving[]> {
    const rows = await this.store.things(tx, [...new Set(body.lines.map((line) => line.tag))]);
    const picking = pickAll(body.lines, new Map(rows.map((row) => [row.tag, thingOf(row)])), lines);
    if ('refused' in picking) throw new Refusal(picking.refused, picking.facts);
    await this.receipts.checkPhotos(tx, actor, picking.picks.map(({ thing, laid }) => ({ name: thing.name, photoIds: laid.photoIds ?? [] })));
    return picking.picks;
  }

  private record(tx: Tx, actor: Actor, { slip, exception }: OpenSlip, view: CheckoutView): Promise<void> {
    const lines = view.lines.map(({ id, lineId, assetId, poolId, quantity, condition, swap }) => ({ id, lineId, assetId, poolId, quantity, condition, isSwap: swap !== null }));
    return this.journal.record(tx, {
      event: 'loan-request.checked-out', actor, authority: exception?.number ?? null, subject: { type: 'loan-request', id: slip.id },
      before: { status: slip.status }, after: { status: view.status, checkoutId: view.id, receipt: view.receiptKind, lines, edition: view.edition.hash },
    });
  }
}
