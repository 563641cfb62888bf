import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { OrderScope } from '../../shared/api/people.js';
import type { OrderCapacity, PostKind } from '../../shared/vocab.js';

export interface NewOrder {
  capacity: OrderCapacity;
  number: string;
  orderedOn: string;
  fromOn: string;
  untilOn: string | null;
  postKind: PostKind;
  unitId: string;
  toPersonId: string;
  scopeJson: string;
  ceilingSatang: number | null;
}

export interface OrderRow extends NewOrder {
  id: string;
  unitName: string;
  unitPath: string;
  personName: string;
  recordedAt: string;
  recordedByName: string | null;
  revokedAt: string | null;
}

export type OrderState = 'in-force' | 'coming' | 'past' | 'all';
export interface OrderFilter {
  unitPath?: string;
  personId?: string;
  state: OrderState;
  scope: Statement;
}

const ORDER = sql`
  select o.id, o.capacity, o.number, o.ordered_on, o.from_on, o.until_on, o.post_kind, o.unit_id, o.to_person_id, o.scope_json, o.ceiling_satang,
         o.recorded_at, o.revoked_at, u.name as unit_name, u.path as unit_path, p.title || p.given_name || ' ' || p.family_name as person_name,
         r.title || r.given_name || ' ' || r.family_name as recorded_by_name
  from delegation_orders o join units u on u.id = o.unit_id join people p on p.id = o.to_person_id left join people r on r.id = o.recorded_by`;

function inState(state: OrderState, day: string): Statement {
  if (state === 'in-force') return sql`and o.revoked_at is null and o.from_on <= ${day} and (o.until_on is null or o.until_on >= ${day})`;
  if (state === 'coming') return sql`and o.revoked_at is null and o.from_on > ${day}`;
  return state === 'past' ? sql`and (o.revoked_at is not null or o.until_on < ${day})` : empty;
}

@Injectable()
export class OrderStore {
  byId(from: Sql, id: string): Promise<OrderRow | null> {
    return from.one<OrderRow>(sql`${ORDER} where o.id = ${id}`);
  }

  page(from: Sql, { unitPath, personId, state, scope }: OrderFilter, day: string, { limit, afterId }: { limit: number; afterId: string | null }): Promise<OrderRow[]> {
    const unit = unitPath ? sql`and u.path like ${`${unitPath}%`}` : empty;
    const person = personId ? sql`and o.to_person_id = ${personId}` : empty;
    const start = afterId ? sql`and o.id < ${afterId}` : empty;
    return from.query<OrderRow>(sql`${ORDER} where ${scope} ${unit} ${person} ${inState(state, day)} ${start} order by o.id desc limit ${limit + 1}`);
  }

  /** The same paper, recorded before and not revoked. */
  async isRecorded(from: Sql, { number, orderedOn, postKind, unitId, toPersonId }: NewOrder): Promise<boolean> {
    const known = await from.one(sql`
      select id from delegation_orders where number = ${number} and ordered_on = ${orderedOn} and post_kind = ${postKind} and unit_id = ${unitId}
        and to_person_id = ${toPersonId} and revoked_at is null`);
    return known !== null;
  }

  /** Fields of a scope that name a unit or a class which is not there: such an order would give no power, and say so to nobody. */
  async unknownIn(from: Sql, { unitIds = [], classIds = [] }: OrderScope): Promise<string[]> {
    const units = unitIds.length ? await from.query(sql`select id from units where id in (${join(unitIds)})`) : [];
    const classes = classIds.length ? await from.query(sql`select id from asset_classes where id in (${join(classIds)})`) : [];
    return [...(units.length < new Set(unitIds).size ? ['scope.unitIds'] : []), ...(classes.length < new Set(classIds).size ? ['scope.classIds'] : [])];
  }

  async namesOf(from: Sql, { unitId, toPersonId }: Pick<NewOrder, 'unitId' | 'toPersonId'>): Promise<Pick<OrderRow, 'unitName' | 'unitPath' | 'personName'>> {
    return (await from.one<Pick<OrderRow, 'unitName' | 'unitPath' | 'personName'>>(sql`
      select u.name as unit_name, u.path as unit_path, p.title || p.given_name || ' ' || p.family_name as person_name from units u, people p where u.id = ${unitId} and p.id = ${toPersonId}`))!;
  }

  async insert(tx: Tx, order: NewOrder, recorded: { at: string; by: string | null }): Promise<string> {
    const id = newId();
    await tx.run(insertInto('delegation_orders', { id, ...order, recordedAt: recorded.at, recordedBy: recorded.by, revokedAt: null }));
    return id;
  }

  async revoke(tx: Tx, id: string, at: string): Promise<boolean> {
    return (await tx.run(sql`update delegation_orders set revoked_at = ${at} where id = ${id} and revoked_at is null`)).changed === 1;
  }
}
