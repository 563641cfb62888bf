import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import { isAdministered, seen } from '../administered.js';
import { PersonStore, type PersonRow } from '../persons/person.store.js';
import { ExceptionOrderStore, type ExceptionOrderRow, type NewExceptionOrder } from './exception-order.store.js';

/** Writes an exception order down, checked and journalled, within somebody's transaction. */
@Injectable()
export class ExceptionOrderRecorder {
  constructor(private readonly clock: Clock, private readonly journal: Journal, private readonly orders: ExceptionOrderStore, private readonly people: PersonStore) {}

  /** Answers whom it is for. Without an actor everybody is within reach. */
  async check(tx: Tx, actor: Actor | null, { personId, fromOn, untilOn }: NewExceptionOrder): Promise<PersonRow> {
    const person = await this.people.byId(tx, personId);
    if (!person || person.disabledAt !== null || (actor && !isAdministered(actor, person.unitPath))) throw new Refusal('people.unknown');
    refuse(untilOn !== null && untilOn < fromOn ? 'posts.period-reversed' : null);
    return person;
  }

  /** What was checked. `how`: who proposed it. */
  async write(tx: Tx, by: Actor, order: NewExceptionOrder, how: object = {}): Promise<string> {
    const id = await this.orders.insert(tx, order, { at: this.clock.iso(), by: by.personId });
    const { reason, ...after } = order;
    const personal = [{ personId: order.personId, data: { reason } }];
    await this.journal.record(tx, { event: 'exception-order.recorded', actor: by, authority: order.number, subject: { type: 'exception-order', id }, after: { ...after, ...how }, personal });
    return id;
  }

  async checkRevoke(tx: Tx, actor: Actor | null, id: string): Promise<ExceptionOrderRow> {
    const row = await this.orders.byId(tx, id);
    const order = actor ? seen(actor, row) : found(row);
    refuse(order.revokedAt === null ? null : 'orders.revoked-already');
    return order;
  }

  async revoke(tx: Tx, by: Actor, { id, number }: ExceptionOrderRow, reason: string, how: object = {}): Promise<void> {
    const at = this.clock.iso();
    if (!(await this.orders.revoke(tx, id, at))) throw new Refusal('orders.revoked-already');
    const fact = { event: 'exception-order.revoked', actor: by, authority: number, subject: { type: 'exception-order', id }, after: { revokedAt: at, ...how }, personal: [{ personId: by.personId, data: { reason } }] };
    await this.journal.record(tx, fact);
  }
}
