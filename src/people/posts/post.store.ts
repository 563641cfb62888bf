import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { PostKind } from '../../shared/vocab.js';

export interface NewPost {
  kind: PostKind;
  personId: string;
  unitId: string;
  storeId: string | null;
  title: string;
  isDeputy: 0 | 1;
  fromOn: string;
  untilOn: string | null;
  orderNumber: string;
  orderedOn: string;
}

export interface PostRow extends NewPost {
  id: string;
  personName: string;
  unitName: string;
  unitPath: string;
  recordedAt: string;
  recordedByName: string | null;
}

export interface PostFilter {
  unitPath?: string;
  personId?: string;
  kind?: PostKind;
  /** In force on this day. */
  at?: string;
  scope: Statement;
}

const POST = sql`
  select po.id, po.kind, po.person_id, po.unit_id, po.store_id, po.title, po.is_deputy, po.from_on, po.until_on, po.order_number, po.ordered_on, po.recorded_at,
         p.title || p.given_name || ' ' || p.family_name as person_name, r.title || r.given_name || ' ' || r.family_name as recorded_by_name,
         u.name as unit_name, u.path as unit_path
  from posts po join people p on p.id = po.person_id join units u on u.id = po.unit_id left join people r on r.id = po.recorded_by`;

const onDay = (day: string): Statement => sql`po.from_on <= ${day} and (po.until_on is null or po.until_on >= ${day})`;

@Injectable()
export class PostStore {
  byId(from: Sql, id: string): Promise<PostRow | null> {
    return from.one<PostRow>(sql`${POST} where po.id = ${id}`);
  }

  page(from: Sql, { unitPath, personId, kind, at, scope }: PostFilter, { limit, afterId }: { limit: number; afterId: string | null }): Promise<PostRow[]> {
    const unit = unitPath ? sql`and u.path like ${`${unitPath}%`}` : empty;
    const person = personId ? sql`and po.person_id = ${personId}` : empty;
    const ofKind = kind ? sql`and po.kind = ${kind}` : empty;
    const day = at ? sql`and ${onDay(at)}` : empty;
    const start = afterId ? sql`and po.id < ${afterId}` : empty;
    return from.query<PostRow>(sql`${POST} where ${scope} ${unit} ${person} ${ofKind} ${day} ${start} order by po.id desc limit ${limit + 1}`);
  }

  async inForceOf(from: Sql, personIds: readonly string[], day: string): Promise<PostRow[]> {
    if (personIds.length === 0) return [];
    return from.query<PostRow>(sql`${POST} where po.person_id in (${join(personIds)}) and ${onDay(day)} order by po.from_on, po.id`);
  }

  /** Everybody who ever held this seat or will. */
  ofSeat(from: Sql, kind: PostKind, unitId: string): Promise<PostRow[]> {
    return from.query<PostRow>(sql`${POST} where po.kind = ${kind} and po.unit_id = ${unitId}`);
  }

  /** Who may still let people in after today. */
  async administrators(from: Sql, day: string): Promise<string[]> {
    const rows = await from.query<{ personId: string }>(sql`
      select po.person_id from posts po join people p on p.id = po.person_id
      where po.kind = 'administrator' and (po.until_on is null or po.until_on > ${day}) and p.disabled_at is null and (p.leaving_on is null or p.leaving_on > ${day})`);
    return rows.map((row) => row.personId);
  }

  async isStore(from: Sql, id: string): Promise<boolean> {
    return (await from.one(sql`select id from stores where id = ${id} and ended_at is null`)) !== null;
  }

  async insert(tx: Tx, post: NewPost, recorded: { at: string; by: string | null }): Promise<string> {
    const id = newId();
    await tx.run(insertInto('posts', { id, ...post, recordedAt: recorded.at, recordedBy: recorded.by }));
    return id;
  }

  async end(tx: Tx, id: string, untilOn: string): Promise<void> {
    await tx.run(sql`update posts set until_on = ${untilOn} where id = ${id}`);
  }
}
