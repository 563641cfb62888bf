import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { SettingsInForce } from './settings-in-force.store.js';

/** What the agency calls itself on papers, else the unit at the top; and its telephone. */
@Injectable()
export class AgencyName {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  /** Where the supply office answers, as papers say it. */
  async phone(): Promise<string | null> {
    return (await this.settings.valueOf(this.reader, 'paper.phone', this.clock.iso())) || null;
  }

  async name(): Promise<string> {
    const named = await this.settings.valueOf(this.reader, 'paper.agency-name', this.clock.iso());
    if (named) return named;
    const root = await this.reader.one<{ name: string }>(sql`select name from units where parent_id is null order by created_at limit 1`);
    return root?.name ?? '';
  }
}
