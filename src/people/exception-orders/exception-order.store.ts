import { Injectable } from '@nestjs/common';
import sql, { empty, type Sql as Statement } from 'sql-template-tag';
import type { ExceptionKind } from '../../shared/lending/exception-kinds.js';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';

export interface NewExceptionOrder {
  number: string;
  orderedOn: string;
  fromOn: string;
  untilOn: string | null;
  personId: string;
  reason: string;
  lifts: ExceptionKind;
}

export interface ExceptionOrderRow extends NewExceptionOrder {
  id: string;
  personName: string;
  /** The person's own unit. */
  unitId: string;
  unitPath: string;
  recordedAt: string;
  revokedAt: string | null;
}

const ORDER = sql`
  select e.id, e.number, e.ordered_on, e.from_on, e.until_on, e.person_id, e.reason, e.lifts, e.recorded_at, e.revoked_at, p.unit_id, u.path as unit_path,
         p.title || p.given_name || ' ' || p.family_name as person_name
  from exception_orders e join people p on p.id = e.person_id join units u on u.id = p.unit_id`;

@Injectable()
export class ExceptionOrderStore {
  byId(from: Sql, id: string): Promise<ExceptionOrderRow | null> {
    return from.one<ExceptionOrderRow>(sql`${ORDER} where e.id = ${id}`);
  }

  page(from: Sql, scope: Statement, limit: number, afterId: string | null): Promise<ExceptionOrderRow[]> {
    return from.query<ExceptionOrderRow>(sql`${ORDER} where ${scope} ${afterId ? sql`and e.id < ${afterId}` : empty} order by e.id desc limit ${limit + 1}`);
  }

  async insert(tx: Tx, order: NewExceptionOrder, recorded: { at: string; by: string }): Promise<string> {
    const id = newId();
    await tx.run(insertInto('exception_orders', { id, ...order, recordedAt: recorded.at, recordedBy: recorded.by, revokedAt: null }));
    return id;
  }

  async revoke(tx: Tx, id: string, at: string): Promise<boolean> {
    return (await tx.run(sql`update exception_orders set revoked_at = ${at} where id = ${id} and revoked_at is null`)).changed === 1;
  }
}
