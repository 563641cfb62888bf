import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import { AuthorityStore } from '../people/authority.store.js';
import type { Actor } from '../shared/actor.js';
import { addDays, bangkokDate } from '../shared/calendar.js';
import type { OrderOfDecider } from './deciding/approval-decision.rules.js';
import type { Standing } from './deciding/examination.rules.js';
import type { PostKey } from './routing/seats.rules.js';

/** An order that ended lately still shows its holder what they may no longer decide, and why. */
const LATELY_DAYS = 30;

export interface FullStanding extends Standing {
  /** Posts whose papers the person may look at: held, under order, watched as secretary. */
  posts: readonly PostKey[];
}

@Injectable()
export class StandingStore {
  constructor(private readonly authorities: AuthorityStore) {}

  async of(from: Sql, actor: Pick<Actor, 'personId' | 'posts'>, now: string): Promise<FullStanding> {
    const { personId, posts } = actor;
    const held = await this.authorities.ofPerson(from, personId, now);
    const ordersOfDecider = await from.query<OrderOfDecider>(sql`
      select post_kind, unit_id, number, from_on, until_on, recorded_at, revoked_at from delegation_orders where to_person_id = ${personId}`);
    const secretaryOf = posts.filter((post) => post.kind === 'secretary').map(headOver);
    const lately = ordersOfDecider.filter((order) => order.untilOn === null || order.untilOn >= addDays(bangkokDate(now), -LATELY_DAYS));
    return { personId, ordersOfDecider, secretaryOf, posts: distinct([...held, ...lately, ...secretaryOf]) };
  }
}

/** A secretary serves the head of the unit the post is in; the agency's own unit has a path of one id. */
const headOver = ({ unitId, unitPath }: { unitId: string; unitPath: string }): PostKey =>
  ({ postKind: unitPath === `/${unitId}/` ? 'head-of-agency' : 'head-of-unit', unitId });

const distinct = (posts: readonly PostKey[]): PostKey[] =>
  [...new Map(posts.map(({ postKind, unitId }) => [`${postKind} ${unitId}`, { postKind, unitId }])).values()];
