import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import { SETTINGS, type SettingKey, type SettingValue } from '../shared/settings.js';

/** Of rows of `settings`: neither withdrawn nor waiting for a second person. */
export const SETTLED = sql`withdrawn_at is null and (needs_second = 0 or confirmed_at is not null)`;

/** What the agency decided for itself, as it holds at one instant; other features ask here. */
@Injectable()
export class SettingsInForce {
  async valueOf<K extends SettingKey>(from: Sql, key: K, at: string): Promise<SettingValue<K>> {
    const row = await from.one<{ valueJson: string }>(sql`
      select value_json from settings where key = ${key} and effective_from <= ${at} and ${SETTLED} order by effective_from desc, recorded_at desc, id desc limit 1`);
    return row ? (JSON.parse(row.valueJson) as SettingValue<K>) : SETTINGS[key].initial;
  }

  /** Days off the office calendar, `YYYY-MM-DD`. */
  async holidays(from: Sql): Promise<ReadonlySet<string>> {
    const rows = await from.query<{ onDay: string }>(sql`select on_day from holidays`);
    return new Set(rows.map((row) => row.onDay));
  }
}
