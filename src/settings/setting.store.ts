import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import { SETTLED, SettingsInForce } from './settings-in-force.store.js';

export interface NewSetting {
  /** A setting of the agency, or `<subject key>/<id>`. */
  key: string;
  valueJson: string;
  effectiveFrom: string;
  authorId: string | null;
  reason: string;
  recordedAt: string;
  needsSecond: 0 | 1;
}

export interface SettingRow extends NewSetting {
  id: string;
  authorName: string | null;
  confirmedAt: string | null;
  confirmedByName: string | null;
  withdrawnAt: string | null;
  withdrawnByName: string | null;
}

export type HeldRow = Pick<SettingRow, 'id' | 'key' | 'valueJson'>;

const SETTING = sql`
  select s.id, s.key, s.value_json, s.effective_from, s.author_id, s.reason, s.recorded_at, s.needs_second, s.confirmed_at, s.withdrawn_at,
    p.title || p.given_name || ' ' || p.family_name as author_name, c.title || c.given_name || ' ' || c.family_name as confirmed_by_name,
    w.title || w.given_name || ' ' || w.family_name as withdrawn_by_name
  from settings s left join people p on p.id = s.author_id left join people c on c.id = s.confirmed_by left join people w on w.id = s.withdrawn_by`;

@Injectable()
export class SettingStore {
  constructor(readonly inForce: SettingsInForce) {}

  /** Newest first, for each key. */
  all(from: Sql): Promise<SettingRow[]> {
    return from.query<SettingRow>(sql`${SETTING} order by s.effective_from desc, s.recorded_at desc, s.id desc`);
  }

  /** Of one key, newest first. */
  of(from: Sql, key: string): Promise<SettingRow[]> {
    return from.query<SettingRow>(sql`${SETTING} where s.key = ${key} order by s.effective_from desc, s.recorded_at desc, s.id desc`);
  }

  waiting(from: Sql): Promise<SettingRow[]> {
    return from.query<SettingRow>(sql`${SETTING} where s.needs_second = 1 and s.confirmed_at is null and s.withdrawn_at is null order by s.recorded_at, s.id`);
  }

  /** Of sites, stores and units: what is to come, or waits for a second person. */
  pendingOfSubjects(from: Sql, now: string): Promise<SettingRow[]> {
    return from.query<SettingRow>(sql`
      ${SETTING} where s.key like '%/%' and s.withdrawn_at is null and ((s.needs_second = 1 and s.confirmed_at is null) or s.effective_from > ${now}) order by s.effective_from, s.recorded_at, s.id`);
  }

  /** Of sites, stores and units, or of one of them: the value that holds at this instant. */
  heldOfSubjects(from: Sql, now: string, key: string | null = null): Promise<HeldRow[]> {
    return from.query<HeldRow>(sql`
      select id, key, value_json from (
        select id, key, value_json, row_number() over (partition by key order by effective_from desc, recorded_at desc, id desc) as place
        from settings where ${key === null ? sql`key like '%/%'` : sql`key = ${key}`} and effective_from <= ${now} and ${SETTLED}) held
      where place = 1 order by key`);
  }

  byId(from: Sql, id: string): Promise<SettingRow | null> {
    return from.one<SettingRow>(sql`${SETTING} where s.id = ${id}`);
  }

  async insert(tx: Tx, setting: NewSetting): Promise<string> {
    const id = newId();
    await tx.run(insertInto('settings', { id, ...setting }));
    return id;
  }

  async settle(tx: Tx, id: string, changes: { confirmedAt: string; confirmedBy: string; effectiveFrom: string } | { withdrawnAt: string; withdrawnBy: string }): Promise<boolean> {
    const isOpen = 'confirmedAt' in changes ? sql`confirmed_at is null and withdrawn_at is null` : sql`withdrawn_at is null`;
    return (await tx.run(updateOf('settings', changes, sql`id = ${id} and ${isOpen}`))).changed === 1;
  }

  /** Whether every one of these ids exists. */
  async knows(from: Sql, what: 'units' | 'asset_classes' | 'emblems', ids: readonly string[]): Promise<boolean> {
    if (ids.length === 0) return true;
    const these = sql`id in (${join([...ids])})`;
    const known = { units: sql`select id from units where ${these}`, asset_classes: sql`select id from asset_classes where ${these}`, emblems: sql`select id from files where kind = 'emblem' and ${these}` };
    return (await from.query(known[what])).length === new Set(ids).size;
  }
}
