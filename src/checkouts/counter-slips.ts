import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { found, Refusal, refuse } from '../http/refusal.js';
import { dutyMet, type ApprovedSlip } from '../loan-requests/counter/counter-duties.rules.js';
import { exceptionOrderOf } from '../people/exception-orders/order-in-force.js';
import type { Actor } from '../shared/actor.js';
import type { CheckoutBody } from '../shared/api/loans/checkouts.js';
import type { RefusalCode } from '../shared/refusals.js';
import { CheckoutStore, type LineRow } from './checkout.store.js';
import { thingOf, type Leaving } from './checkout.view.js';
import { pickAll } from './hand-over/picking.rules.js';
import { approvedSlip, isAtMyCounter, slipFacts, type OpenSlip } from './open-slip.js';
import { ReceiptService } from './receipt/receipt.service.js';

export type WhyNotLeave = (slip: ApprovedSlip, actorId: string, now: Date, hasException: boolean) => RefusalCode | null;

/** Slips and things as they are laid on the counter. */
@Injectable()
export class CounterSlips {
  constructor(private readonly store: CheckoutStore, private readonly receipts: ReceiptService, private readonly clock: Clock) {}

  /** The slip, locked, for somebody at whose counter it is and who may hand it over now by this rule. */
  async open(tx: Tx, actor: Actor, requestId: string, whyNot: WhyNotLeave): Promise<OpenSlip> {
    const [row, lines] = await Promise.all([this.store.slip(tx, requestId, true), this.store.lines(tx, requestId)]);
    const slip = found(row);
    if (!isAtMyCounter(actor, slip, lines)) throw new Refusal('not-found');
    const approved = approvedSlip(slip);
    const exception = dutyMet(approved, actor.personId) ? await exceptionOrderOf(tx, 'duties', actor.personId, this.clock.iso()) : null;
    refuse(whyNot(approved, actor.personId, this.clock.now(), exception !== null), slipFacts(slip));
    return { slip, lines, exception };
  }

  /** Every scanned thing on its line; or the one that may not leave, and why. */
  async pick(tx: Tx, actor: Actor, lines: readonly LineRow[], body: Pick<CheckoutBody, 'lines'>): Promise<Leaving[]> {
    const rows = await this.store.things(tx, [...new Set(body.lines.map((line) => line.tag))]);
    const picking = pickAll(body.lines, new Map(rows.map((row) => [row.tag, thingOf(row)])), lines);
    if ('refused' in picking) throw new Refusal(picking.refused, picking.facts);
    await this.receipts.checkPhotos(tx, actor, picking.picks.map(({ thing, laid }) => ({ name: thing.name, photoIds: laid.photoIds ?? [] })));
    return picking.picks;
  }
}
