import { Injectable } from '@nestjs/common';
import { nameOf } from '../../checkouts/checkout.view.js';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import { ReceiptService } from '../../checkouts/receipt/receipt.service.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { countIn, type BroughtBack, type Counted } from './counting-in.rules.js';
import { whyNotTakeBack } from '../../loan-requests/counter/counter-duties.rules.js';
import { exceptionOrderOf } from '../../people/exception-orders/order-in-force.js';
import { TakeBackStore, type OutRow } from './take-back.store.js';

/** An open checkout line behind a scanned tag. */
export type OutLine = OutRow & { checkoutLineId: string };
export interface Bringer {
  id: string | null;
  name: string;
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isOut = (row: OutRow): row is OutLine => row.checkoutLineId !== null;

/** What was brought back, found on the slips it is out on, for somebody who may take it back. */
@Injectable()
export class CountedIn {
  constructor(
    private readonly store: TakeBackStore, private readonly receipts: ReceiptService, private readonly clock: Clock,
  ) {}

  async bringer(db: Sql, returnedBy: string): Promise<Bringer> {
    if (!UUID.test(returnedBy)) return { id: null, name: returnedBy.trim() };
    const person = await this.store.bringer(db, returnedBy);
    if (!person) throw new Refusal('returns.unknown-bringer');
    return person;
  }

  async count(tx: Tx, actor: Actor, brought: readonly BroughtBack[], bringer: Bringer): Promise<{ counted: Counted<OutLine>[]; exception: { id: string; number: string } | null }> {
    const rows = await this.atMyCounter(tx, actor, brought.map((one) => one.tag));
    const counting = countIn(brought, rows.filter(isOut), new Map(rows.map((row) => [row.tag, nameOf(row)])), bringer.id);
    if ('refused' in counting) throw new Refusal(counting.refused, counting.facts);
    await this.receipts.checkPhotos(tx, actor, counting.counted.map(({ from, brought: { photoIds } }) => ({ name: nameOf(from), photoIds: photoIds ?? [] })));
    return { counted: counting.counted, exception: await this.checkDuties(tx, actor, counting.counted) };
  }

  /** Things on slips of another counter do not exist here. */
  async atMyCounter(db: Sql, actor: Actor, tags: readonly string[]): Promise<OutRow[]> {
    const rows = await this.store.out(db, [...new Set(tags)]);
    if (rows.some((row) => isOut(row) && !atMyCounter(actor, row.unitPath, row.storeId))) throw new Refusal('not-found');
    return rows;
  }

  private async checkDuties(tx: Tx, actor: Actor, counted: readonly Counted<OutLine>[]): Promise<{ id: string; number: string } | null> {
    const met = counted.find(({ from }) => whyNotTakeBack(from, actor.personId, false) !== null);
    if (!met) return null;
    const exception = await exceptionOrderOf(tx, 'duties', actor.personId, this.clock.iso());
    refuse(whyNotTakeBack(met.from, actor.personId, exception !== null), { thing: nameOf(met.from) });
    return exception;
  }
}
