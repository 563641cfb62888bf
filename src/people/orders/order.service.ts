import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { OrderList, OrderView } from '../../shared/api/people.js';
import { administeredBy, seen } from '../administered.js';
import { SecondPerson } from '../second/second-person.service.js';
import { orderRecorded, orderRevoked } from './order-proposals.js';
import { OrderRecorder } from './order-recorder.js';
import type { NewOrderDto, OrderQuery } from './order.dto.js';
import { OrderStore, type NewOrder } from './order.store.js';
import { orderView } from './order.view.js';

/** Orders are recorded and revoked, never edited: an approval prints the one it was given under. */
@Injectable()
export class OrderService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly orders: OrderStore, private readonly recorder: OrderRecorder, private readonly seconds: SecondPerson,
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
      const order = { ...given, untilOn, ceilingSatang, scopeJson: JSON.stringify(scope ?? {}) };
      await this.recorder.check(tx, actor, order);
      if (await this.seconds.mustWait(tx, actor)) return this.proposed(tx, actor, order, await this.seconds.propose(tx, actor, orderRecorded(order)));
      return this.view(tx, await this.recorder.write(tx, actor, order));
    });
  }

  revoke(actor: Actor, id: string, reason: string): Promise<OrderView> {
    return this.transactions.run(async (tx) => {
      const order = await this.recorder.checkRevoke(tx, actor, id);
      const waits = await this.seconds.mustWait(tx, actor);
      await (waits ? this.seconds.propose(tx, actor, orderRevoked(order, reason)) : this.recorder.revoke(tx, actor, order, reason));
      return { ...(await this.view(tx, id)), waits };
    });
  }

  private async view(tx: Tx, id: string): Promise<OrderView> {
    return orderView(found(await this.orders.byId(tx, id)), this.clock.iso());
  }

  /** Under the id of the change; in no list of orders. */
  private async proposed(tx: Tx, author: Actor, order: NewOrder, id: string): Promise<OrderView> {
    const { unitName, unitPath, personName } = await this.orders.namesOf(tx, order);
    const row = { id, ...order, unitName, unitPath, personName, recordedAt: this.clock.iso(), recordedByName: author.name, revokedAt: null };
    return { ...orderView(row, this.clock.iso()), inForce: false, waits: true };
  }
}
