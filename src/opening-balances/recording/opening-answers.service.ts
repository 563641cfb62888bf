import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { CheckoutStore } from '../../checkouts/checkout.store.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import { OpeningSlips } from '../../loan-requests/counter/opening-slips.js';
import { tell } from '../../outbox/tell.js';
import { isOfAgency, type Actor } from '../../shared/actor.js';
import type { OpeningBalanceView, OpeningClosureView } from '../../shared/api/loans/opening-balances.js';
import { whyNotDeny, whyNotVoid } from '../opening-balance.rules.js';
import { OpeningBalanceStore, type OpeningRow } from '../opening-balance.store.js';
import { isKeptBy, openingView } from '../opening-balance.view.js';

/** What becomes of an opening balance besides coming back: denied by its borrower, struck out by the store, and the end of entering. */
@Injectable()
export class OpeningAnswers {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly store: OpeningBalanceStore,
    private readonly slips: OpeningSlips, private readonly checkouts: CheckoutStore,
  ) {}

  /** Back to the storekeeper: the thing stays out on paper until its place is known. */
  deny(actor: Actor, id: string, deniedReason: string): Promise<OpeningBalanceView> {
    return this.transactions.run(async (tx) => {
      const row = found(await this.store.one(tx, id));
      refuse(whyNotDeny(row, actor.personId));
      const deniedAt = this.clock.iso();
      await tell(tx, deniedAt, [{ kind: 'opening-denied', subjectId: id, occasion: 'denied', personId: row.recordedBy }]);
      return this.changed(tx, actor, row, 'opening-balance.denied', deniedReason, { deniedAt, deniedReason });
    });
  }

  strikeOut(actor: Actor, id: string, voidedReason: string): Promise<OpeningBalanceView> {
    return this.transactions.run(async (tx) => {
      const row = await this.store.one(tx, id);
      if (!row || !isKeptBy(actor, row)) throw new Refusal('not-found');
      refuse(whyNotVoid(row));
      const voidedAt = this.clock.iso();
      await this.checkouts.strikeOut(tx, id, voidedAt);
      await this.slips.strikeOut(tx, id, voidedAt);
      return this.changed(tx, actor, row, 'opening-balance.voided', voidedReason, { voidedAt, voidedReason });
    });
  }

  /** All is entered, says the head of supply officers of the whole agency; it is never opened again. */
  close(actor: Actor): Promise<OpeningClosureView> {
    return this.transactions.run(async (tx) => {
      if (!mayClose(actor)) throw new Refusal('not-permitted');
      const declaredAt = this.clock.iso();
      if (!(await this.store.close(tx, actor.personId, declaredAt))) throw new Refusal('opening.closed-already');
      await this.journal.record(tx, { event: 'opening-balance.closed', actor, subject: { type: 'opening-closure', id: 'agency' } });
      return { declaredAt, declaredByName: actor.name };
    });
  }

  private async changed(tx: Tx, actor: Actor, row: OpeningRow, event: string, reason: string, change: Parameters<OpeningBalanceStore['change']>[2]): Promise<OpeningBalanceView> {
    await this.store.change(tx, row.requestId, change);
    await this.journal.record(tx, { event, actor, subject: { type: 'loan-request', id: row.requestId }, before: { status: row.status }, personal: [{ personId: actor.personId, data: { reason } }] });
    return openingView(found(await this.store.one(tx, row.requestId)), actor, this.clock.iso());
  }
}

export const mayClose = (actor: Actor): boolean => actor.posts.some((post) => post.kind === 'head-of-supply-officers' && isOfAgency(post));
