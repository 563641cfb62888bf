import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import type { OrderScope } from '../shared/api/people.js';
import { bangkokDate } from '../shared/calendar.js';
import type { Capacity, PostKind } from '../shared/vocab.js';

/** The power of one post in one person's hands: as its holder, or under a written order. */
export interface Authority {
  personId: string;
  name: string;
  position: string;
  postKind: PostKind;
  unitId: string;
  unitPath: string;
  unitName: string;
  /** Title of the post whose power is used. */
  postTitle: string;
  capacity: Capacity;
  /** A deputy of the storekeeper, say, for the days of leave. */
  isDeputy: boolean;
  /** Last day of the appointment or the order, YYYY-MM-DD; null until further notice. */
  untilOn: string | null;
  /** The appointment held; null under an order. */
  postId: string | null;
  order: AuthorityOrder | null;
}

export interface AuthorityOrder {
  id: string;
  number: string;
  orderedOn: string;
  ceilingSatang: number | null;
  scope: OrderScope;
}

/** One unit on the way up to the agency. */
export interface UnitStep {
  id: string;
  parentId: string | null;
  path: string;
  name: string;
  headTitle: string;
}

interface Row extends Omit<Authority, 'isDeputy' | 'order'> {
  isDeputy: 0 | 1;
  orderId: string | null;
  number: string;
  orderedOn: string;
  ceilingSatang: number | null;
  scopeJson: string;
}

/** Who may act for which post at one instant. Other features ask here; whether an order covers a case: `whyOrderDoesNotCover`. */
@Injectable()
export class AuthorityStore {
  /** Holders first, then those under orders in force, the earliest order first. */
  forPost(from: Sql, post: { kind: PostKind; unitId: string }, at: string): Promise<Authority[]> {
    return authorities(from, at, (kind, unit) => sql`${kind} = ${post.kind} and ${unit} = ${post.unitId}`, sql`p.id is not null`);
  }

  /** Every post and every order by which this person may act. */
  ofPerson(from: Sql, personId: string, at: string): Promise<Authority[]> {
    return authorities(from, at, (kind) => sql`${kind} is not null`, sql`p.id = ${personId}`);
  }

  /** Who acts for a post of these kinds that covers the unit, the nearest unit first: its storekeepers, its heads. */
  async covering(from: Sql, kinds: readonly PostKind[], unitPath: string, at: string): Promise<Authority[]> {
    const found = await this.ofUnits(from, kinds, unitPath.split('/').filter(Boolean), at);
    return found.sort((a, b) => b.unitPath.length - a.unitPath.length);
  }

  /** Who acts for posts of these kinds on any of these units. */
  async ofUnits(from: Sql, kinds: readonly PostKind[], unitIds: readonly string[], at: string): Promise<Authority[]> {
    if (unitIds.length === 0) return [];
    return authorities(from, at, (kind, unit) => sql`${kind} in (${join(kinds)}) and ${unit} in (${join(unitIds)})`, sql`p.id is not null`);
  }

  /** Of every unit and of the agency. */
  heads(from: Sql, at: string): Promise<Authority[]> {
    return authorities(from, at, (kind) => sql`${kind} in ('head-of-agency', 'head-of-unit')`, sql`p.id is not null`);
  }

  /** The unit itself, its parent, … the agency. */
  async chainUp(from: Sql, unitPath: string): Promise<UnitStep[]> {
    const ids = unitPath.split('/').filter(Boolean);
    const units = await from.query<UnitStep>(sql`select id, parent_id, path, name, head_title from units where id in (${join(ids)})`);
    return units.sort((a, b) => b.path.length - a.path.length);
  }
}

type PostFilter = (kind: Statement, unitId: Statement) => Statement;

async function authorities(from: Sql, at: string, posts: PostFilter, person: Statement): Promise<Authority[]> {
  const day = bangkokDate(at);
  const rows = await from.query<Row>(sql`
    select a.*, p.position, p.title || p.given_name || ' ' || p.family_name as name, u.path as unit_path, u.name as unit_name
    from (${holders(day, posts)} union all ${underOrders(at, day, posts)}) a
    join people p on p.id = a.person_id and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${day}) and ${person}
    join units u on u.id = a.unit_id
    order by case when a.order_id is null then 0 else 1 end, a.is_deputy, a.ordered_on, a.number, p.id`);
  return rows.map(authorityOf);
}

const holders = (day: string, posts: PostFilter): Statement => sql`
  select po.person_id, po.kind as post_kind, po.unit_id, po.title as post_title, 'holder' as capacity, po.is_deputy, po.id as post_id, null as order_id,
         po.order_number as number, po.ordered_on, po.until_on, null as ceiling_satang, '{}' as scope_json
  from posts po where ${posts(sql`po.kind`, sql`po.unit_id`)} and po.from_on <= ${day} and (po.until_on is null or po.until_on >= ${day})`;

/** The title is that of the post as last held, so that papers name it while it is vacant. */
const underOrders = (at: string, day: string, posts: PostFilter): Statement => sql`
  select o.to_person_id as person_id, o.post_kind, o.unit_id,
         coalesce((select po.title from posts po where po.kind = o.post_kind and po.unit_id = o.unit_id and po.is_deputy = 0
                   order by po.from_on desc limit 1), ou.head_title) as post_title,
         o.capacity, 0 as is_deputy, null as post_id, o.id as order_id, o.number, o.ordered_on, o.until_on, o.ceiling_satang, o.scope_json
  from delegation_orders o join units ou on ou.id = o.unit_id
  where ${posts(sql`o.post_kind`, sql`o.unit_id`)} and o.from_on <= ${day} and (o.until_on is null or o.until_on >= ${day})
    and o.recorded_at <= ${at} and (o.revoked_at is null or o.revoked_at > ${at})`;

function authorityOf({ orderId, number, orderedOn, ceilingSatang, scopeJson, isDeputy, ...row }: Row): Authority {
  const order = orderId === null ? null : { id: orderId, number, orderedOn, ceilingSatang, scope: JSON.parse(scopeJson) as OrderScope };
  return { ...row, isDeputy: isDeputy === 1, order };
}
