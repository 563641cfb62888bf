import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { OrderList, OrderView } from '../../shared/api/people.js';
import { administeredBy, seen } from '../administered.js';
import { OrderRecorder } from './order-recorder.js';
import type { NewOrderDto, OrderQuery } from './order.dto.js';
import { OrderStore } from './order.store.js';
import { orderView } from './order.view.js';

/** Orders are recorded and revoked, never edited: an approval prints the one it was given under. */
@Injectable()
export class OrderService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly orders: OrderStore, private readonly recorder: OrderRecorder,
  ) {}

  async list(actor: Actor, { unitId, personId, state, limit, cursor }: OrderQuery): Promise<OrderList> {
    const unit = unitId === undefined ? null : await this.reader.one<{ path: string }>(sql`select path from units where id = ${unitId}`);
    const after = decodeCursor(cursor, 1)?.[0] ?? null;
    const filter = { unitPath: unitId === undefined ? undefined : unit?.path ?? '-', personId, state, scope: administeredBy(actor, sql`u.path`) };
    const rows = await this.orders.page(this.reader, filter, this.clock.today(), { limit, afterId: after === null ? null : String(after) });
    return pageOf(rows, limit, (row) => [row.id], (row) => orderView(row, this.clock.iso()));
  }

  async one(actor: Actor, id: string): Promise<OrderView> {
    return orderView(seen(actor, await this.orders.byId(this.reader, id)), this.clock.iso());
  }

  record(actor: Actor, { scope, untilOn = null, ceilingSatang = null, ...given }: NewOrderDto): Promise<OrderView> {
    return this.transactions.run(async (tx) => {
      const fields = await this.orders.unknownIn(tx, scope ?? {});
      if (fields.length) throw new Refusal('invalid-input', { fields });
      const id = await this.recorder.record(tx, actor, { ...given, untilOn, ceilingSatang, scopeJson: JSON.stringify(scope ?? {}) });
      return orderView(found(await this.orders.byId(tx, id)), this.clock.iso());
    });
  }

  revoke(actor: Actor, id: string, reason: string): Promise<OrderView> {
    return this.transactions.run(async (tx) => {
      const order = seen(actor, await this.orders.byId(tx, id));
      const at = this.clock.iso();
      if (!(await this.orders.revoke(tx, id, at))) throw new Refusal('orders.revoked-already');
      const personal = [{ personId: actor.personId, data: { reason } }];
      await this.journal.record(tx, { event: 'order.revoked', actor, authority: order.number, subject: { type: 'order', id }, after: { revokedAt: at }, personal });
      return orderView({ ...order, revokedAt: at }, at);
    });
  }
}
