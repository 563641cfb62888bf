import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf, type PageQuery } from '../../http/page.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { ExceptionOrderList, ExceptionOrderView } from '../../shared/api/people.js';
import { administeredBy } from '../administered.js';
import { isOrderInForce } from '../orders/orders-in-force.rules.js';
import { fullName } from '../persons/person-name.js';
import { SecondPerson } from '../second/second-person.service.js';
import { exceptionRecorded, exceptionRevoked } from './exception-order-proposals.js';
import { ExceptionOrderRecorder } from './exception-order-recorder.js';
import type { NewExceptionOrderDto } from './exception-order.dto.js';
import { ExceptionOrderStore, type ExceptionOrderRow } from './exception-order.store.js';

@Injectable()
export class ExceptionOrderService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly orders: ExceptionOrderStore, private readonly recorder: ExceptionOrderRecorder, private readonly seconds: SecondPerson,
  ) {}

  async list(actor: Actor, { limit, cursor }: PageQuery): Promise<ExceptionOrderList> {
    const after = decodeCursor(cursor, 1)?.[0] ?? null;
    const rows = await this.orders.page(this.reader, administeredBy(actor, sql`u.path`), limit, after === null ? null : String(after));
    return pageOf(rows, limit, (row) => [row.id], (row) => this.view(row));
  }

  record(actor: Actor, { untilOn = null, lifts = 'duties', ...given }: NewExceptionOrderDto): Promise<ExceptionOrderView> {
    return this.transactions.run(async (tx) => {
      const order = { ...given, untilOn, lifts };
      const person = await this.recorder.check(tx, actor, order);
      if (!(await this.seconds.mustWait(tx, actor))) return this.one(tx, await this.recorder.write(tx, actor, order));
      const id = await this.seconds.propose(tx, actor, exceptionRecorded(order, person.unitId));
      const row = { id, ...order, personName: fullName(person), unitId: person.unitId, unitPath: person.unitPath, recordedAt: this.clock.iso(), revokedAt: null };
      return { ...this.view(row), inForce: false, waits: true };
    });
  }

  revoke(actor: Actor, id: string, reason: string): Promise<ExceptionOrderView> {
    return this.transactions.run(async (tx) => {
      const order = await this.recorder.checkRevoke(tx, actor, id);
      const waits = await this.seconds.mustWait(tx, actor);
      await (waits ? this.seconds.propose(tx, actor, exceptionRevoked(order, reason)) : this.recorder.revoke(tx, actor, order, reason));
      return { ...(await this.one(tx, id)), waits };
    });
  }

  private async one(tx: Tx, id: string): Promise<ExceptionOrderView> {
    return this.view(found(await this.orders.byId(tx, id)));
  }

  private view({ id, number, orderedOn, fromOn, untilOn, personId, personName, reason, lifts, recordedAt, revokedAt }: ExceptionOrderRow): ExceptionOrderView {
    const inForce = isOrderInForce({ fromOn, untilOn, recordedAt, revokedAt }, this.clock.iso());
    return { id, number, orderedOn, fromOn, untilOn, person: { id: personId, name: personName }, reason, lifts, inForce, recordedAt, revokedAt, waits: false };
  }
}
