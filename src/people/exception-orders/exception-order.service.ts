import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf, type PageQuery } from '../../http/page.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { ExceptionOrderList, ExceptionOrderView } from '../../shared/api/people.js';
import { administeredBy, isAdministered, seen } from '../administered.js';
import { isOrderInForce } from '../orders/orders-in-force.rules.js';
import { PersonStore } from '../persons/person.store.js';
import type { NewExceptionOrderDto } from './exception-order.dto.js';
import { ExceptionOrderStore, type ExceptionOrderRow } from './exception-order.store.js';

@Injectable()
export class ExceptionOrderService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly orders: ExceptionOrderStore, private readonly people: PersonStore,
  ) {}

  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<ExceptionOrderList> {
    const after = decodeCursor(cursor, 1)?.[0] ?? null;
    const rows = await this.orders.page(this.reader, administeredBy(actor, sql`u.path`), limit, after === null ? null : String(after));
    return pageOf(rows, limit, (row) => [row.id], (row) => this.view(row));
  }

  record(actor: Actor, { untilOn = null, lifts = 'duties', ...given }: NewExceptionOrderDto): Promise<ExceptionOrderView> {
    return this.transactions.run(async (tx) => {
      const person = await this.people.byId(tx, given.personId);
      if (!person || person.disabledAt !== null || !isAdministered(actor, person.unitPath)) throw new Refusal('people.unknown');
      if (untilOn !== null && untilOn < given.fromOn) throw new Refusal('posts.period-reversed');
      const id = await this.orders.insert(tx, { ...given, untilOn, lifts }, { at: this.clock.iso(), by: actor.personId });
      const { reason, ...named } = given;
      const after = { ...named, lifts };
      const personal = [{ personId: given.personId, data: { reason } }];
      await this.journal.record(tx, { event: 'exception-order.recorded', actor, authority: given.number, subject: { type: 'exception-order', id }, after, personal });
      return this.view(found(await this.orders.byId(tx, id)));
    });
  }

  revoke(actor: Actor, id: string, reason: string): Promise<ExceptionOrderView> {
    return this.transactions.run(async (tx) => {
      const order = seen(actor, await this.orders.byId(tx, id));
      const at = this.clock.iso();
      if (!(await this.orders.revoke(tx, id, at))) throw new Refusal('orders.revoked-already');
      const personal = [{ personId: actor.personId, data: { reason } }];
      const fact = { event: 'exception-order.revoked', actor, authority: order.number, subject: { type: 'exception-order', id }, after: { revokedAt: at }, personal };
      await this.journal.record(tx, fact);
      return this.view({ ...order, revokedAt: at });
    });
  }

  private view({ id, number, orderedOn, fromOn, untilOn, personId, personName, reason, lifts, recordedAt, revokedAt }: ExceptionOrderRow): ExceptionOrderView {
    const inForce = isOrderInForce({ fromOn, untilOn, recordedAt, revokedAt }, this.clock.iso());
    return { id, number, orderedOn, fromOn, untilOn, person: { id: personId, name: personName }, reason, lifts, inForce, recordedAt, revokedAt };
  }
}
