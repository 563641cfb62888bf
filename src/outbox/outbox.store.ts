import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql, Tx } from '../database/sql.js';
import type { NoticeKind } from '../shared/notices/notice-kinds.js';
import type { OutboxRow } from './outbox-row.entity.js';

/** Neither engine binds any number of values to one statement. */
const KEYS_AT_ONCE = 500;

@Injectable()
export class OutboxStore {
  /** The oldest that wait, in the order in which they were told. */
  waiting(from: Sql, limit: number): Promise<OutboxRow[]> {
    return from.query<OutboxRow>(sql`select * from outbox where turned_at is null order by id limit ${limit}`);
  }

  async turned(tx: Tx, ids: readonly string[], at: string): Promise<void> {
    await tx.run(sql`update outbox set turned_at = ${at} where turned_at is null and id in (${join([...ids])})`);
  }

  /** Which of these were told before. */
  async known(from: Sql, naturalKeys: readonly string[]): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (let n = 0; n < naturalKeys.length; n += KEYS_AT_ONCE) {
      const rows = await from.query<{ naturalKey: string }>(sql`select natural_key from outbox where natural_key in (${join(naturalKeys.slice(n, n + KEYS_AT_ONCE))})`);
      for (const row of rows) known.add(row.naturalKey);
    }
    return known;
  }

  /** What was told of one subject on one occasion. */
  async kindsOf(from: Sql, subjectId: string, occasion: string): Promise<NoticeKind[]> {
    const rows = await from.query<{ kind: NoticeKind }>(sql`select distinct kind from outbox where subject_id = ${subjectId} and occasion = ${occasion}`);
    return rows.map((row) => row.kind);
  }

  async countOf(from: Sql, kind: NoticeKind, subjectId: string, since: string): Promise<number> {
    const row = await from.one<{ n: number }>(sql`select cast(count(*) as integer) as n from outbox where kind = ${kind} and subject_id = ${subjectId} and told_at > ${since}`);
    return row?.n ?? 0;
  }

  async depth(from: Sql): Promise<{ waiting: number; oldestAt: string | null }> {
    const row = await from.one<{ waiting: number; oldestAt: string | null }>(sql`
      select cast(count(*) as integer) as waiting, min(told_at) as oldest_at from outbox where turned_at is null`);
    return { waiting: row?.waiting ?? 0, oldestAt: row?.oldestAt ?? null };
  }

  async forget(tx: Tx, before: string): Promise<number> {
    return (await tx.run(sql`delete from outbox where turned_at < ${before}`)).changed;
  }
}
