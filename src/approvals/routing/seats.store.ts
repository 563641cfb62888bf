import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { AuthorityStore, type Authority } from '../../people/authority.store.js';
import type { PostKind } from '../../shared/vocab.js';
import type { RoutingUnit, Seat } from './seats.rules.js';

const POSTS_OF_A_CHAIN: readonly PostKind[] = [
  'head-of-agency', 'head-of-unit', 'deputy-head', 'head-of-supply-officers', 'head-of-supplies-unit', 'storekeeper', 'auditor',
];

/** The units on the way up from some places, and everybody who may act for a post there. */
export interface Seating {
  units: RoutingUnit[];
  seats: Seat[];
}

@Injectable()
export class SeatsStore {
  constructor(private readonly authorities: AuthorityStore) {}

  /** In two statements, however many paths (`/root/…/id/`) are asked for. */
  async along(from: Sql, paths: readonly string[], at: string): Promise<Seating> {
    const ids = [...new Set(paths.flatMap((path) => path.split('/').filter(Boolean)))];
    const units = await from.query<RoutingUnit>(sql`select id, parent_id, name, head_title from units where id in (${join(ids)})`);
    const authorities = await this.authorities.ofUnits(from, POSTS_OF_A_CHAIN, ids, at);
    return { units, seats: authorities.map(seatOf) };
  }
}

const seatOf = ({ personId, name, postKind, postTitle, unitId, capacity, postId, untilOn, order }: Authority): Seat => ({
  personId, personName: name, postKind, postTitle, unitId, capacity, postId, orderId: order?.id ?? null, orderNumber: order?.number ?? null,
  orderedOn: order?.orderedOn ?? null, untilOn, limits: order ? { scope: order.scope, ceilingSatang: order.ceilingSatang } : null,
});
