import { Injectable } from '@nestjs/common';
import sql, { empty, join } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import type { AttemptView, MessageView, Waiting } from '../../shared/api/notices.js';
import type { NoticeFacts } from '../../shared/api/notices.js';
import type { MessageState } from '../../shared/notices/notice-kinds.js';

type MessageRow = Omit<MessageView, 'attempts' | 'facts'> & { factsJson: string };

/** What the administrator looks at: nothing here carries the words of a letter. */
@Injectable()
export class OutboxWatchStore {
  constructor(private readonly reader: Reader) {}

  unsent(): Promise<Waiting> {
    return this.waiting(['waiting', 'sending']);
  }

  held(): Promise<Waiting> {
    return this.waiting(['held']);
  }

  private async waiting(states: readonly MessageState[]): Promise<Waiting> {
    const row = await this.reader.one<Waiting>(sql`
      select cast(count(*) as integer) as count, min(created_at) as oldest_at from notice_messages where state in (${join([...states])})`);
    return row ?? { count: 0, oldestAt: null };
  }

  async failed(): Promise<number> {
    return (await this.reader.one<{ n: number }>(sql`select cast(count(*) as integer) as n from notice_messages where state = 'failed'`))?.n ?? 0;
  }

  async messages(state: MessageState | undefined, before: string | null, limit: number): Promise<MessageView[]> {
    const rows = await this.reader.query<MessageRow>(sql`
      select m.id, p.title || p.given_name || ' ' || p.family_name as person_name, m.channel, n.kind, coalesce(n.facts_json, '{}') as facts_json, m.state, m.created_at, m.next_attempt_at, m.settled_at, m.reason
      from notice_messages m join people p on p.id = m.person_id left join notices n on n.id = m.notice_id
      where ${before === null ? sql`1 = 1` : sql`m.id < ${before}`} ${state ? sql`and m.state = ${state}` : empty} order by m.id desc limit ${limit}`);
    const attempts = await this.attempts(rows.map((row) => row.id));
    return rows.map(({ factsJson, ...row }) => ({ ...row, facts: JSON.parse(factsJson) as NoticeFacts, attempts: attempts.filter((one) => one.messageId === row.id).map(({ at, outcome, answer }) => ({ at, outcome, answer })) }));
  }

  private async attempts(ids: readonly string[]): Promise<(AttemptView & { messageId: string })[]> {
    if (ids.length === 0) return [];
    return this.reader.query(sql`select message_id, at, outcome, answer from notice_attempts where message_id in (${join([...ids])}) order by at, id`);
  }
}
