import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { AuthorityStore, type Authority } from '../people/authority.store.js';
import { isOfAgency, type Actor } from '../shared/actor.js';
import type { PostKind } from '../shared/vocab.js';

const WRITERS: readonly PostKind[] = ['storekeeper', 'head-of-supply-officers', 'head-of-supplies-unit'];

/** The supply office of the whole agency writes the guideline. */
export const mayWrite = (actor: Actor): boolean => actor.posts.some((post) => WRITERS.includes(post.kind) && isOfAgency(post));

/** Who publishes: the head of agency, or who acts in that post. A power to approve loans that was delegated does not reach as far as policy. */
@Injectable()
export class Publisher {
  constructor(private readonly authorities: AuthorityStore, private readonly clock: Clock) {}

  async seatOf(from: Sql, actor: Actor): Promise<Authority | null> {
    return (await this.seats(from)).find((seat) => seat.personId === actor.personId) ?? null;
  }

  async seats(from: Sql): Promise<Authority[]> {
    const root = await from.one<{ id: string }>(sql`select id from units where parent_id is null order by created_at limit 1`);
    if (!root) return [];
    const seats = await this.authorities.forPost(from, { kind: 'head-of-agency', unitId: root.id }, this.clock.iso());
    return seats.filter((seat) => seat.capacity !== 'delegated');
  }
}
