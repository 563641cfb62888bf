import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import type { Actor } from '../shared/actor.js';
import { AuthorityStore, type Authority } from './authority.store.js';

/** Who stands for the agency as a whole: its head, or who acts in that post. A power to approve loans that was delegated does not reach so far. */
@Injectable()
export class AgencyHead {
  constructor(private readonly authorities: AuthorityStore, private readonly clock: Clock) {}

  async seats(from: Sql): Promise<Authority[]> {
    const root = await from.one<{ id: string }>(sql`select id from units where parent_id is null order by created_at limit 1`);
    if (!root) return [];
    return (await this.authorities.forPost(from, { kind: 'head-of-agency', unitId: root.id }, this.clock.iso())).filter((seat) => seat.capacity !== 'delegated');
  }

  async seatOf(from: Sql, actor: Pick<Actor, 'personId'>): Promise<Authority | null> {
    return (await this.seats(from)).find((seat) => seat.personId === actor.personId) ?? null;
  }
}
