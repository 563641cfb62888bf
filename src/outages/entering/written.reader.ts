import { Injectable } from '@nestjs/common';
import { nameOf } from '../../checkouts/checkout.view.js';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import { ThingsStore, type PersonRow, type Place } from '../../loan-requests/asking/things.store.js';
import { OpeningBalanceStore, type ThingRow } from '../../opening-balances/opening-balance.store.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageSheetBody } from '../../shared/api/loans/outages.js';
import { tagFromScan } from '../../shared/tag-code.js';
import { whyNotThen } from '../declaring/outage.rules.js';
import { OutageStore, type OutageRow } from '../declaring/outage.store.js';
import { isInCharge } from '../outage-reach.js';
import type { SlipRow } from '../pads/pad.store.js';
import { isOpenConflict } from '../pads/pad.view.js';
import { SlipService } from '../pads/slip.service.js';
import { whyNotNumber } from './entry.rules.js';

/** A slip and the outage it was used in: what holds whatever else stands on the paper. */
export interface Frame {
  slip: SlipRow;
  outage: OutageRow;
  borrower: PersonRow;
  happenedAt: string;
  dueAt: string;
}

export type WrittenThing = ThingRow & { entryId: string; asked: number };
export interface Written extends Frame {
  things: WrittenThing[];
  place: Place;
  unitId: string;
  unitPath: string;
}

/** Reads what stands on a slip against the register, as its keeper types it. */
@Injectable()
export class WrittenReader {
  constructor(
    private readonly slips: SlipService, private readonly outages: OutageStore, private readonly register: OpeningBalanceStore, private readonly things: ThingsStore, private readonly clock: Clock,
  ) {}

  async frame(from: Sql, actor: Actor, slipId: string, body: OutageSheetBody): Promise<Frame> {
    const slip = await this.slips.ofKeeper(from, actor, slipId);
    refuse(whyNotNumber({ state: slip.state, isOpenConflict: isOpenConflict(slip) }), { number: slip.number });
    const outage = found(await this.outages.one(from, body.outageId));
    const [happenedAt, dueAt] = [new Date(body.happenedAt).toISOString(), new Date(body.dueAt).toISOString()];
    refuse(whyNotThen(happenedAt, outage, slip.printedAt, this.clock.iso()), { printedAt: slip.printedAt });
    if (dueAt <= happenedAt) throw new Refusal('outages.due-before');
    const borrower = await this.things.person(from, body.personId, this.clock.today());
    if (!borrower) throw new Refusal('people.unknown');
    return { slip, outage, borrower, happenedAt, dueAt };
  }

  async whole(from: Sql, actor: Actor, frame: Frame, body: OutageSheetBody): Promise<Written> {
    const things: WrittenThing[] = [];
    for (const one of body.things) things.push(await this.thing(from, actor, frame.slip, one));
    const twice = things.find((thing, n) => things.findIndex((other) => (other.assetId ?? other.poolId) === (thing.assetId ?? thing.poolId)) !== n);
    if (twice) throw new Refusal('checkouts.twice-in-one-go', { thing: nameOf(twice) });
    const [first] = things;
    if (!first || things.some((thing) => thing.unitId !== first.unitId)) throw new Refusal('outages.one-unit');
    const place = await this.things.place(from, body);
    if (!place) throw new Refusal('outages.place-needed');
    return { ...frame, things, place, unitId: first.unitId, unitPath: first.unitPath };
  }

  private async thing(from: Sql, actor: Actor, slip: SlipRow, { thing: named, quantity = 1 }: OutageSheetBody['things'][number]): Promise<WrittenThing> {
    const thing = await this.register.thing(from, { tag: tagFromScan(named), number: named, poolId: null });
    const isThere = thing && thing.tag !== '' && thing.unitPath.startsWith(slip.unitPath) && isInCharge(actor, thing.unitPath, thing.storeId);
    if (!isThere) throw new Refusal('outages.unknown-thing', { thing: named });
    if (thing.assetId !== null && thing.outQuantity > 0) throw new Refusal('checkouts.thing-already-out', { thing: nameOf(thing) });
    if (thing.entryId === null) throw new Refusal('checkouts.thing-not-lendable', { thing: nameOf(thing) });
    return { ...thing, entryId: thing.entryId, asked: quantity };
  }
}
