import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { PaperHead } from './slip-facts.js';

/** What the agency prints at the head of its papers, as set now; where no name is set, that of its topmost unit. */
@Injectable()
export class PaperHeadReader {
  constructor(private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async read(db: Sql): Promise<PaperHead> {
    const at = this.clock.iso();
    return {
      thaiDigits: await this.settings.valueOf(db, 'paper.thai-digits', at),
      agencyName: (await this.settings.valueOf(db, 'paper.agency-name', at)) || (await topmostUnit(db)),
      writtenAt: await this.settings.valueOf(db, 'paper.written-at', at),
    };
  }
}

async function topmostUnit(db: Sql): Promise<string> {
  const unit = await db.one<{ name: string }>(sql`select name from units where parent_id is null order by created_at limit 1`);
  return unit?.name ?? '';
}
