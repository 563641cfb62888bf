import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { isAdministered } from '../administered.js';
import { PersonStore } from '../persons/person.store.js';
import { PostStore } from '../posts/post.store.js';
import { UnitStore } from '../units/unit.store.js';
import { whyNotRecord } from './order.rules.js';
import { OrderStore, type NewOrder } from './order.store.js';

/** Writes a delegation or acting order down, checked and journalled, within somebody's transaction. */
@Injectable()
export class OrderRecorder {
  constructor(
    private readonly clock: Clock, private readonly journal: Journal, private readonly orders: OrderStore,
    private readonly units: UnitStore, private readonly people: PersonStore, private readonly posts: PostStore,
  ) {}

  async record(tx: Tx, actor: Actor | null, order: NewOrder): Promise<string> {
    const unit = await this.units.byId(tx, order.unitId);
    if (!unit || (actor && !isAdministered(actor, unit.path))) throw new Refusal('units.unknown');
    const person = await this.people.byId(tx, order.toPersonId);
    if (!person || person.disabledAt !== null) throw new Refusal('people.unknown');
    const holders = await this.posts.ofSeat(tx, order.postKind, order.unitId);
    const code = whyNotRecord(order, holders, await this.orders.isRecorded(tx, order));
    if (code) throw new Refusal(code, { number: order.number });
    const id = await this.orders.insert(tx, order, { at: this.clock.iso(), by: actor?.personId ?? null });
    await this.journal.record(tx, { event: 'order.recorded', actor, authority: order.number, subject: { type: 'order', id }, after: { ...order } });
    return id;
  }
}
