import { Injectable } from '@nestjs/common';
import sql, { empty, join, Sql as Statement } from 'sql-template-tag';
import { Reader } from '../database/sql.js';
import { addDays, bangkokInstant } from '../shared/calendar.js';
import type { JournalQuery } from './journal.dto.js';

export interface JournalRecord {
  id: string;
  leafIndex: number | null;
  leafHash: string | null;
  at: string;
  event: string;
  actorId: string | null;
  actorName: string | null;
  actorPostTitle: string | null;
  authority: string | null;
  subjectType: string;
  subjectId: string;
  bytes: string;
}

/** Reads the journal. Nothing here writes: rows come from `Journal.record` only. */
@Injectable()
export class JournalStore {
  constructor(private readonly reader: Reader) {}

  /** The latest first, one more than a page holds. */
  page(query: JournalQuery, before: string | null): Promise<JournalRecord[]> {
    return this.reader.query<JournalRecord>(sql`
      select j.id, l.leaf_index, l.leaf_hash, j.at, j.event, j.actor_id, j.authority, j.subject_type, j.subject_id, j.bytes,
             p.title || p.given_name || ' ' || p.family_name as actor_name, po.title as actor_post_title
      from journal j
      left join journal_leaves l on l.journal_id = j.id
      left join people p on p.id = j.actor_id
      left join posts po on po.id = j.actor_post
      ${where(query, before)}
      order by j.id desc limit ${query.limit + 1}`);
  }

  async personal(ids: string[]): Promise<Map<string, string[]>> {
    const parts = new Map<string, string[]>();
    if (!ids.length) return parts;
    const rows = await this.reader.query<{ journalId: string; dataJson: string }>(sql`
      select journal_id, data_json from journal_personal where journal_id in (${join(ids)}) and data_json is not null order by id`);
    for (const row of rows) parts.set(row.journalId, [...(parts.get(row.journalId) ?? []), row.dataJson]);
    return parts;
  }
}

function where(query: JournalQuery, before: string | null): Statement {
  const conditions = [
    before && sql`j.id < ${before}`,
    query.event && sql`j.event = ${query.event}`,
    query.subjectType && sql`j.subject_type = ${query.subjectType}`,
    query.subjectId && sql`j.subject_id = ${query.subjectId}`,
    query.actorId && sql`j.actor_id = ${query.actorId}`,
    query.from && sql`j.at >= ${bangkokInstant(query.from)}`,
    query.until && sql`j.at < ${bangkokInstant(addDays(query.until, 1))}`,
  ].filter((condition) => condition instanceof Statement);
  return conditions.length ? sql`where ${join(conditions, ' and ')}` : empty;
}
