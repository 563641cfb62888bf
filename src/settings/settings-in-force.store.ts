import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Sql } from '../database/sql.js';
import type { OpeningHours } from '../shared/api/places.js';
import type { LendingTerms } from '../shared/lending/lending-terms.js';
import { usualHours } from '../shared/hours/opening-hours.js';
import type { PaperDocument } from '../shared/labels/paper-documents.js';
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

  /** Thai digits on this paper: as on all, unless it is one of those with Arabic ones. */
  async hasThaiDigits(from: Sql, document: PaperDocument, at: string): Promise<boolean> {
    return (await this.valueOf(from, 'paper.thai-digits', at)) && !(await this.valueOf(from, 'paper.arabic-digits', at)).includes(document);
  }

  /** When a store without hours of its own is open. */
  async usualHours(from: Sql, at: string): Promise<OpeningHours[]> {
    return usualHours(await this.valueOf(from, 'counter.opens-at', at), await this.valueOf(from, 'counter.closes-at', at));
  }

  /** How long the agency lends, and how early it wants to be asked. */
  async lendingTerms(from: Sql, at: string): Promise<LendingTerms> {
    return {
      longestDays: await this.valueOf(from, 'lending.longest-days', at), noticeDays: await this.valueOf(from, 'lending.notice-days', at),
      classTerms: await this.valueOf(from, 'lending.class-terms', at),
    };
  }

  /** Days off the office calendar, `YYYY-MM-DD`. */
  async holidays(from: Sql): Promise<ReadonlySet<string>> {
    const rows = await from.query<{ onDay: string }>(sql`select on_day from holidays`);
    return new Set(rows.map((row) => row.onDay));
  }
}
