import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SETTINGS } from '../../shared/settings.js';
import type { PaperHead } from './slip-facts.js';

const KEYS = ['paper.thai-digits', 'paper.agency-name', 'paper.written-at'] as const;

/** What the agency prints at the head of its papers, as set now. */
@Injectable()
export class PaperHeadReader {
  constructor(private readonly clock: Clock) {}

  async read(db: Sql): Promise<PaperHead> {
    const rows = await db.query<{ key: string; valueJson: string }>(sql`
      select key, value_json from settings where key in (${join([...KEYS])}) and effective_from <= ${this.clock.iso()} order by effective_from, recorded_at`);
    const latest = new Map(rows.map((row): [string, unknown] => [row.key, JSON.parse(row.valueJson)]));
    const value = <K extends (typeof KEYS)[number]>(key: K) => (latest.get(key) ?? SETTINGS[key].initial) as (typeof SETTINGS)[K]['initial'];
    return { thaiDigits: value('paper.thai-digits'), agencyName: value('paper.agency-name'), writtenAt: value('paper.written-at') };
  }
}
