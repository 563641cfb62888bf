import { Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql as Statement } from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import { LETTER_KINDS, RUNG_KINDS } from '../shared/notices/notice-kinds.js';
import type { NoticeView } from '../shared/api/notices.js';
import type { NoticeFacts } from '../shared/api/notices.js';
import type { Notice } from './notice.entity.js';

export type NoticeRow = NoticeView;
type Stored = Omit<NoticeView, 'facts'> & { factsJson: string };

/** With what its subject is called now, wherever it is shown. */
const SELECT = sql`
  select n.id, n.kind, n.subject_id, n.facts_json, n.created_at, n.read_at, coalesce(r.number, t.number) as number, r.starts_at, r.due_at, coalesce(a.description, p.name, ca.description,
      (select l.description from loan_request_lines l where l.request_id = r.id order by l.position limit 1),
      (select la.description from take_out_permit_lines l join assets la on la.id = l.asset_id where l.permit_id = t.id order by l.id limit 1)) as thing,
    cast(case when r.id is not null then (select count(*) from loan_request_lines l where l.request_id = r.id) - 1
      when t.id is not null then (select count(*) from take_out_permit_lines l where l.permit_id = t.id) - 1 else 0 end as integer) as more
  from notices n left join loan_requests r on r.id = n.subject_id left join sightings s on s.id = n.subject_id
  left join assets a on a.id = s.asset_id left join pools p on p.id = s.pool_id left join take_out_permits t on t.id = n.subject_id
  left join custodies c on c.id = n.subject_id left join assets ca on ca.id = c.asset_id`;

const IN_LIST = sql`kind not in (${join([...LETTER_KINDS])})`;

@Injectable()
export class NoticeStore {
  /** The new notice's id; null when the person was told of it before. */
  async add(tx: Tx, notice: Omit<Notice, 'id' | 'readAt' | 'digestOn'>): Promise<string | null> {
    const id = newId();
    const { changed } = await tx.run(sql`${insertInto('notices', { id, ...notice, readAt: null, digestOn: null })} on conflict do nothing`);
    return changed === 1 ? id : null;
  }

  one(from: Sql, id: string): Promise<Pick<Notice, 'kind' | 'subjectId'> | null> {
    return from.one(sql`select kind, subject_id from notices where id = ${id}`);
  }

  /** What came to nothing before its letter left. A step of chasing: it is back, said to be back, or was given more time. A leaving: all is back, or the day is another. */
  async isOver(from: Sql, id: string): Promise<boolean> {
    return (await from.one(sql`
      select 1 as found from notices n join loan_requests r on r.id = n.subject_id where n.id = ${id} and n.kind in (${join([...RUNG_KINDS])}) and (r.status <> 'checked-out'
        or exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null)
        or exists (select 1 from loan_extensions x where x.request_id = r.id and x.outcome = 'approve' and x.decided_at > n.created_at))
      union all
      select 1 from notices n join people p on p.id = n.subject_id where n.id = ${id} and n.kind = 'leaving' and (p.leaving_on is null or n.occasion not like p.leaving_on || ' %'
        or not (exists (select 1 from checkout_lines c join loan_requests r on r.id = c.request_id where r.borrower_id = p.id and c.closed_at is null)
          or exists (select 1 from custodies c where c.person_id = p.id and c.ended_at is null)))`)) !== null;
  }

  ofPerson(from: Sql, personId: string, isUnreadOnly: boolean, before: string | null, limit: number): Promise<NoticeRow[]> {
    const older = before === null ? empty : sql`and n.id < ${before}`;
    return this.rows(from, sql`n.person_id = ${personId} and n.${IN_LIST} ${isUnreadOnly ? sql`and n.read_at is null` : empty} ${older} order by n.id desc limit ${limit}`);
  }

  byIds(from: Sql, ids: readonly string[]): Promise<NoticeRow[]> {
    return this.rows(from, sql`n.id in (${join([...ids])})`);
  }

  ofDigest(from: Sql, personId: string, day: string): Promise<NoticeRow[]> {
    return this.rows(from, sql`n.person_id = ${personId} and n.digest_on = ${day} order by n.id`);
  }

  private async rows(from: Sql, where: Statement): Promise<NoticeRow[]> {
    const rows = await from.query<Stored>(sql`${SELECT} where ${where}`);
    return rows.map(({ factsJson, ...row }) => ({ ...row, facts: JSON.parse(factsJson) as NoticeFacts }));
  }

  async unread(from: Sql, personId: string): Promise<number> {
    return (await from.one<{ n: number }>(sql`select cast(count(*) as integer) as n from notices where person_id = ${personId} and ${IN_LIST} and read_at is null`))?.n ?? 0;
  }

  async isOf(from: Sql, id: string, personId: string): Promise<boolean> {
    return (await from.one(sql`select 1 as found from notices where id = ${id} and person_id = ${personId}`)) !== null;
  }

  /** One of them, or all that the person has not read. */
  async read(tx: Tx, personId: string, id: string | null, at: string): Promise<number> {
    const { changed } = await tx.run(sql`update notices set read_at = ${at} where person_id = ${personId} and read_at is null ${id === null ? empty : sql`and id = ${id}`}`);
    return changed;
  }
}
