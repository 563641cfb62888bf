import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import type { Span } from '../../shared/quarterly/period.js';
import type { QuarterlyCounts } from '../figures/figures.rules.js';
import { COUNT, countIf, within } from './counting.js';
import { counted } from './watch-counts.store.js';

/** Who knows the guideline, and what staff said to it. */
@Injectable()
export class GuidelineCountsStore {
  /** Of those who work here on that day: who took note before `until` of the version in force on it. */
  async acknowledged(from: Sql, on: string, until: string): Promise<QuarterlyCounts['guideline']> {
    const version = await from.one<{ id: string }>(sql`select id from guideline_versions where from_on <= ${on} order by from_on desc limit 1`);
    if (!version) return null;
    return counted(await from.one<NonNullable<QuarterlyCounts['guideline']>>(sql`
      select ${COUNT} as people, ${countIf(sql`k.acknowledged_at < ${until}`)} as acknowledged
      from people p left join guideline_acknowledgements k on k.person_id = p.id and k.version_id = ${version.id}
      where p.created_at < ${until} and (p.disabled_at is null or p.disabled_at >= ${until}) and (p.leaving_on is null or p.leaving_on >= ${on})`));
  }

  async comments(from: Sql, span: Span): Promise<QuarterlyCounts['comments']> {
    return counted(await from.one<QuarterlyCounts['comments']>(sql`
      select ${COUNT} as said, ${countIf(sql`outcome is not null`)} as handled from guideline_comments where ${within('said_at', span)}`));
  }
}
