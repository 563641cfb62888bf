import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { OrderLimits } from '../../people/orders/orders-in-force.rules.js';
import type { OrderTerm, PostTerm } from '../rules/r02-no-authority.rules.js';
import type { ExceptionTerm } from '../rules/r03-duties.rules.js';

/** What people may do by post and paper, whenever it was recorded. */
export interface Authorities {
  posts: Map<string, PostTerm[]>;
  orders: Map<string, OrderTerm[]>;
  exceptions: Map<string, ExceptionTerm[]>;
}

interface OrderRow extends Omit<OrderTerm, 'scope'> {
  scopeJson: string;
}

/** Reads posts, orders and exceptions of the people concerned, three statements in all. */
@Injectable()
export class AuthorityFactsStore {
  async of(from: Sql, personIds: readonly string[]): Promise<Authorities> {
    if (personIds.length === 0) return { posts: new Map(), orders: new Map(), exceptions: new Map() };
    const people = join(personIds);
    const posts = await from.query<PostTerm & { personId: string }>(sql`
      select person_id, kind, unit_id, from_on, until_on from posts where person_id in (${people})`);
    const orders = await from.query<OrderRow & { toPersonId: string }>(sql`
      select to_person_id, number, post_kind, unit_id, from_on, until_on, revoked_at, recorded_at, ceiling_satang, scope_json
      from delegation_orders where to_person_id in (${people})`);
    const exceptions = await from.query<Omit<ExceptionTerm, 'duties'>>(sql`
      select id, number, person_id, from_on, until_on, revoked_at from exception_orders where lifts = 'duties' and person_id in (${people})`);
    return {
      posts: byPerson(posts, (post) => post.personId),
      orders: byPerson(orders.map(orderOf), (order) => order.toPersonId),
      exceptions: byPerson(exceptions.map((order) => ({ ...order, duties: null })), (order) => order.personId),
    };
  }
}

const orderOf = ({ scopeJson, ...order }: OrderRow & { toPersonId: string }): OrderTerm & { toPersonId: string } =>
  ({ ...order, scope: JSON.parse(scopeJson) as OrderLimits['scope'] });

function byPerson<T>(rows: readonly T[], personOf: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) found.set(personOf(row), [...(found.get(personOf(row)) ?? []), row]);
  return found;
}
