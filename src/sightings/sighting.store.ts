import { Injectable } from '@nestjs/common';
import sql, { join, type Sql as Statement } from 'sql-template-tag';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import type { Actor } from '../shared/actor.js';
import type { QuestionState, SightingAnswer } from '../shared/vocab.js';
import type { Sighting } from './sighting.entity.js';

/** A thing as its sticker finds it, with what covers its being elsewhere. */
export interface TaggedThing {
  tagId: string;
  revokedAt: string | null;
  assetId: string | null;
  poolId: string | null;
  unitId: string;
  storeId: string | null;
  storeSiteId: string | null;
  isLendable: 0 | 1;
  isCovered: 0 | 1;
  hasOpenQuestion: 0 | 1;
}

export interface SightingRow extends Sighting {
  title: string;
  number: string | null;
  siteName: string | null;
  seenByName: string;
  unitPath: string;
  storeName: string | null;
  storeSiteName: string | null;
  answeredByName: string | null;
}

const SELECT = sql`
  select s.*, coalesce(a.description, p.name) as title, coalesce(a.number, p.number) as number, si.name as site_name, u.path as unit_path,
         sp.title || sp.given_name || ' ' || sp.family_name as seen_by_name, st.name as store_name, ss.name as store_site_name,
         ap.title || ap.given_name || ' ' || ap.family_name as answered_by_name
  from sightings s
  join units u on u.id = s.unit_id
  join people sp on sp.id = s.seen_by
  left join assets a on a.id = s.asset_id
  left join pools p on p.id = s.pool_id
  left join sites si on si.id = s.site_id
  left join stores st on st.id = s.store_id
  left join sites ss on ss.id = st.site_id
  left join people ap on ap.id = s.answered_by`;

const IN_STATE: Record<QuestionState, Statement> = {
  open: sql`s.answered_at is null`,
  answered: sql`s.answered_at is not null and s.answer <> 'unknown'`,
  unexplained: sql`s.answer = 'unknown'`,
};

/** Questions of the things and stores this storekeeper answers for. */
function askedOf(actor: Actor): Statement {
  const parts = actor.posts.filter((post) => post.kind === 'storekeeper')
    .map((post) => (post.storeId ? sql`s.store_id = ${post.storeId}` : sql`u.path like ${`${post.unitPath}%`}`));
  return parts.length ? sql`(${join(parts, ' or ')})` : sql`1 = 0`;
}

@Injectable()
export class SightingStore {
  thing(from: Sql, tagId: string): Promise<TaggedThing | null> {
    return from.one<TaggedThing>(sql`
      select t.id as tag_id, t.revoked_at, t.asset_id, t.pool_id, coalesce(a.unit_id, e.unit_id) as unit_id, st.id as store_id, st.site_id as store_site_id,
        case when a.lendable = 1 or p.lendable_quantity > 0 then 1 else 0 end as is_lendable,
        case when a.condition = 'in-repair' or exists (select 1 from checkout_lines c where c.closed_at is null and (c.asset_id = t.asset_id or c.pool_id = t.pool_id))
            or exists (select 1 from custodies cu where cu.asset_id = t.asset_id and cu.ended_at is null)
          then 1 else 0 end as is_covered,
        case when exists (select 1 from sightings q where q.asked_at is not null and q.answered_at is null and (q.asset_id = t.asset_id or q.pool_id = t.pool_id))
          then 1 else 0 end as has_open_question
      from tags t left join assets a on a.id = t.asset_id left join pools p on p.id = t.pool_id left join catalogue_entries e on e.id = p.entry_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id)
      where t.id = ${tagId}`);
  }

  async isSite(from: Sql, id: string): Promise<boolean> {
    return (await from.one(sql`select 1 as found from sites where id = ${id} and ended_at is null`)) !== null;
  }

  /** A photo that this person took: anybody else's file is not theirs to show. */
  async isPhotoOf(from: Sql, id: string, personId: string): Promise<boolean> {
    return (await from.one(sql`select 1 as found from files where id = ${id} and kind = 'photo' and uploaded_by = ${personId}`)) !== null;
  }

  insert(tx: Tx, sighting: Sighting): Promise<unknown> {
    return tx.run(insertInto('sightings', sighting));
  }

  byId(from: Sql, id: string): Promise<SightingRow | null> {
    return from.one<SightingRow>(sql`${SELECT} where s.id = ${id}`);
  }

  /** Null where the reader does not answer for the store: not visible. */
  questionOf(from: Sql, id: string, actor: Actor): Promise<SightingRow | null> {
    return from.one<SightingRow>(sql`${SELECT} where s.id = ${id} and s.asked_at is not null and ${askedOf(actor)}`);
  }

  /** The oldest first, one more than a page holds. */
  questions(from: Sql, actor: Actor, state: QuestionState, after: { askedAt: string; id: string } | null, limit: number): Promise<SightingRow[]> {
    const start = after ? sql`(s.asked_at, s.id) > (${after.askedAt}, ${after.id})` : sql`1 = 1`;
    return from.query<SightingRow>(sql`${SELECT} where s.asked_at is not null and ${IN_STATE[state]} and ${askedOf(actor)} and ${start}
      order by s.asked_at, s.id limit ${limit + 1}`);
  }

  async openCount(from: Sql, actor: Actor): Promise<number> {
    const row = await from.one<{ n: number }>(sql`
      select cast(count(*) as integer) as n from sightings s join units u on u.id = s.unit_id where s.asked_at is not null and s.answered_at is null and ${askedOf(actor)}`);
    return row?.n ?? 0;
  }

  /** False when somebody answered first. */
  async answer(tx: Tx, id: string, answer: { answer: SightingAnswer; answerNote: string | null; answeredBy: string; answeredAt: string }): Promise<boolean> {
    const { changed } = await tx.run(updateOf('sightings', answer, sql`id = ${id} and answered_at is null`));
    return changed === 1;
  }
}
