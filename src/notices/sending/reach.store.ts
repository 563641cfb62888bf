import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { NoticeChannel } from '../../shared/notices/notice-kinds.js';
import type { Language } from '../../shared/vocab.js';

/** How somebody who still works here may be reached. */
export interface Reach {
  personId: string;
  language: Language;
  email: string | null;
  lineUserId: string | null;
  wantsMail: 0 | 1;
  wantsLine: 0 | 1;
  wantsDigest: 0 | 1;
}

/** Who left or was shut out is not here at all. */
@Injectable()
export class ReachStore {
  constructor(private readonly clock: Clock) {}

  async of(from: Sql, personIds: readonly string[]): Promise<Map<string, Reach>> {
    if (personIds.length === 0) return new Map();
    const rows = await from.query<Reach>(sql`
      select p.id as person_id, p.language, nullif(p.email, '') as email, l.line_user_id,
             coalesce(c.mail, 1) as wants_mail, coalesce(c.line, 1) as wants_line, coalesce(c.digest, 1) as wants_digest
      from people p left join notice_choices c on c.person_id = p.id left join line_links l on l.person_id = p.id
      where p.id in (${join([...new Set(personIds)])}) and p.disabled_at is null and (p.leaving_on is null or p.leaving_on >= ${this.clock.today()})`);
    return new Map(rows.map((row) => [row.personId, row]));
  }
}

/** Where a channel finds the person; null where they gave it no address. */
export const addressOf = ({ email, lineUserId }: Reach, channel: NoticeChannel): string | null => (channel === 'mail' ? email : lineUserId);

export const isWished = ({ wantsMail, wantsLine }: Reach, channel: NoticeChannel): boolean => (channel === 'mail' ? wantsMail : wantsLine) === 1;
