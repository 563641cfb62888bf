import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { nameOf } from '../../checkouts/checkout.view.js';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import { ThingsStore } from '../../loan-requests/asking/things.store.js';
import type { Actor } from '../../shared/actor.js';
import type { OpeningBalanceView } from '../../shared/api/loans/opening-balances.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { tagFromScan } from '../../shared/tag-code.js';
import type { OpeningBalanceDto } from '../opening-balance.dto.js';
import { whyNotRecord } from '../opening-balance.rules.js';
import { OpeningBalanceStore, type ThingRow } from '../opening-balance.store.js';
import { openingView } from '../opening-balance.view.js';
import { OpeningRecorder, type Known } from './opening-recorder.js';

/** Entered once by the supply office, of its own things, until it declares that this is all. */
@Injectable()
export class OpeningBalanceService {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly store: OpeningBalanceStore,
    private readonly things: ThingsStore, private readonly recorder: OpeningRecorder,
  ) {}

  record(actor: Actor, body: OpeningBalanceDto): Promise<OpeningBalanceView> {
    return this.transactions.run(async (tx) => {
      const closed = await this.store.closedAt(tx);
      if (closed) throw new Refusal('opening.closed', { closedAt: closed.declaredAt });
      const known = await this.known(tx, actor, body);
      const requestId = await this.recorder.write(tx, actor, known, this.clock.iso());
      const { thing, borrower, quantity, startsAt, dueAt, note } = known;
      await this.journal.record(tx, {
        event: 'opening-balance.recorded', actor, subject: { type: 'loan-request', id: requestId },
        after: { borrowerId: borrower.id, assetId: thing.assetId, poolId: thing.poolId, quantity, startsAt, dueAt }, personal: note ? [{ personId: borrower.id, data: { note } }] : [],
      });
      return openingView(found(await this.store.one(tx, requestId)), actor);
    });
  }

  private async known(tx: Tx, actor: Actor, body: OpeningBalanceDto): Promise<Known> {
    const thing = await this.thing(tx, actor, body.thing);
    const borrower = await this.things.person(tx, body.personId, this.clock.today());
    if (!borrower || borrower.isGone === 1) throw new Refusal('people.unknown');
    const quantity = body.quantity ?? 1;
    const left = thing.quantity - thing.outQuantity;
    const state = {
      isLendable: thing.lendable === 1 && thing.entryId !== null, isOut: thing.assetId !== null && thing.outQuantity > 0, isDisposed: thing.condition === 'disposed', left: thing.assetId === null ? left : null,
    };
    refuse(whyNotRecord({ ...body, borrowerId: borrower.id }, state, quantity, actor.personId, this.clock.today()), { thing: nameOf(thing), left });
    return {
      thing, quantity, borrower, place: await this.place(tx, body), startsAt: bangkokInstant(body.sinceOn, '08:30'), dueAt: bangkokInstant(body.dueOn, '16:30'), note: body.note ?? null,
    };
  }

  private async thing(tx: Tx, actor: Actor, named: string): Promise<Known['thing']> {
    const thing = await this.store.thing(tx, { tag: tagFromScan(named), number: named });
    if (!thing || !atMyCounter(actor, thing.unitPath, thing.storeId)) throw new Refusal('opening.unknown-thing');
    return thing as ThingRow & { entryId: string };
  }

  private async place(tx: Tx, { siteId, placeText }: OpeningBalanceDto): Promise<Known['place']> {
    if (!siteId && !placeText) throw new Refusal('opening.place-needed');
    if (!siteId) return { siteId: null, placeText: placeText ?? null, isOutside: 1 };
    const site = await this.things.site(tx, siteId);
    if (!site) throw new Refusal('opening.place-needed');
    return { siteId, placeText: null, isOutside: site.countsAsInside === 1 ? 0 : 1 };
  }
}
