import { Injectable } from '@nestjs/common';
import { nameOf } from '../../checkouts/checkout.view.js';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal, refuse } from '../../http/refusal.js';
import { ThingsStore } from '../../loan-requests/asking/things.store.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { NewOpeningBalance } from '../../shared/api/loans/opening-balances.js';
import { bangkokInstant } from '../../shared/calendar.js';
import { dayOf, hoursOf } from '../../shared/hours/opening-hours.js';
import { tagFromScan } from '../../shared/tag-code.js';
import { whyNotRecord } from '../opening-balance.rules.js';
import { OpeningBalanceStore, type ThingRow } from '../opening-balance.store.js';
import type { Known } from './opening-recorder.js';

/** What is said of a thing that is out, before it is said who has it. */
export type SaidOfThing = Omit<NewOpeningBalance, 'personId'> & {
  /** A pool told by its name alone. */
  poolId?: string | null;
};

/** What the storekeeper says, looked up and checked. */
@Injectable()
export class OpeningKnowledge {
  constructor(private readonly clock: Clock, private readonly store: OpeningBalanceStore, private readonly things: ThingsStore, private readonly settings: SettingsInForce) {}

  async known(tx: Tx, actor: Actor, { personId, ...said }: SaidOfThing & { personId: string }): Promise<Known> {
    const borrower = await this.things.person(tx, personId, this.clock.today());
    const examined = await this.examine(tx, actor, said, personId);
    if (!borrower || borrower.isGone === 1) throw new Refusal('people.unknown');
    return { ...examined, borrower };
  }

  /** Everything but the borrower; null where nobody is named yet. */
  async examine(tx: Tx, actor: Actor, said: SaidOfThing, borrowerId: string | null): Promise<Omit<Known, 'borrower'>> {
    const thing = await this.thing(tx, actor, said);
    const quantity = said.quantity ?? 1;
    const left = thing.quantity - thing.outQuantity;
    const state = {
      isLendable: thing.lendable === 1 && thing.entryId !== null, isOut: thing.assetId !== null && thing.outQuantity > 0, isDisposed: thing.condition === 'disposed', left: thing.assetId === null ? left : null,
    };
    refuse(whyNotRecord({ ...said, borrowerId }, state, quantity, actor.personId, this.clock.today()), { thing: nameOf(thing), left });
    const place = await this.things.place(tx, said);
    if (!place) throw new Refusal('opening.place-needed');
    const times = await this.times(tx, thing, said);
    if (times.dueAt <= this.clock.iso()) throw new Refusal('opening.due-past');
    return { thing, quantity, place, ...times, note: said.note ?? null };
  }

  async thing(tx: Tx, actor: Actor, { thing: named, poolId = null }: Pick<SaidOfThing, 'thing' | 'poolId'>): Promise<Known['thing']> {
    const thing = await this.store.thing(tx, { tag: tagFromScan(named), number: named, poolId });
    if (!thing || !atMyCounter(actor, thing.unitPath, thing.storeId)) throw new Refusal('opening.unknown-thing');
    return thing as ThingRow & { entryId: string };
  }

  /** For want of better hours: out since the store opened that morning, due before it closes. */
  private async times(tx: Tx, { hoursJson }: ThingRow, { sinceOn, dueOn }: SaidOfThing): Promise<Pick<Known, 'startsAt' | 'dueAt'>> {
    const hours = hoursOf(hoursJson, await this.settings.usualHours(tx, this.clock.iso()));
    return { startsAt: bangkokInstant(sinceOn, dayOf(sinceOn, hours).opensAt), dueAt: bangkokInstant(dueOn, dayOf(dueOn, hours).closesAt) };
  }
}
