import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { isAdministered, seen } from '../administered.js';
import { PersonStore } from '../persons/person.store.js';
import { PostStore } from '../posts/post.store.js';
import { UnitStore } from '../units/unit.store.js';
import { whyNotRecord } from './order.rules.js';
import { OrderStore, type NewOrder, type OrderRow } from './order.store.js';

/** Writes a delegation or acting order down, checked and journalled, within somebody's transaction. */
@Injectable()
export class OrderRecorder {
  constructor(
    private readonly clock: Clock, private readonly journal: Journal, private readonly orders: OrderStore,
    private readonly units: UnitStore, private readonly people: PersonStore, private readonly posts: PostStore,
  ) {}

  async record(tx: Tx, actor: Actor | null, order: NewOrder): Promise<string> {
    await this.check(tx, actor, order);
    return this.write(tx, actor, order);
  }

  /** Without an actor every unit is within reach. */
  async check(tx: Tx, actor: Actor | null, order: NewOrder): Promise<void> {
    const unit = await this.units.byId(tx, order.unitId);
    if (!unit || (actor && !isAdministered(actor, unit.path))) throw new Refusal('units.unknown');
    const person = await this.people.byId(tx, order.toPersonId);
    if (!person || person.disabledAt !== null) throw new Refusal('people.unknown');
    const holders = await this.posts.ofSeat(tx, order.postKind, order.unitId);
    const code = whyNotRecord(order, holders, await this.orders.isRecorded(tx, order));
    if (code) throw new Refusal(code, { number: order.number });
  }

  /** What was checked. `how`: who proposed it. */
  async write(tx: Tx, by: Actor | null, order: NewOrder, how: object = {}): Promise<string> {
    const id = await this.orders.insert(tx, order, { at: this.clock.iso(), by: by?.personId ?? null });
    await this.journal.record(tx, { event: 'order.recorded', actor: by, authority: order.number, subject: { type: 'order', id }, after: { ...order, ...how } });
    return id;
  }

  async checkRevoke(tx: Tx, actor: Actor | null, id: string): Promise<OrderRow> {
    const row = await this.orders.byId(tx, id);
    const order = actor ? seen(actor, row) : found(row);
    refuse(order.revokedAt === null ? null : 'orders.revoked-already');
    return order;
  }

  async revoke(tx: Tx, by: Actor, order: OrderRow, reason: string, how: object = {}): Promise<void> {
    const at = this.clock.iso();
    if (!(await this.orders.revoke(tx, order.id, at))) throw new Refusal('orders.revoked-already');
    const personal = [{ personId: by.personId, data: { reason } }];
    await this.journal.record(tx, { event: 'order.revoked', actor: by, authority: order.number, subject: { type: 'order', id: order.id }, after: { revokedAt: at, ...how }, personal });
  }
}
