import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import type { SettingKey } from '../shared/settings.js';

export interface SettingRow {
  id: string;
  key: SettingKey;
  valueJson: string;
  effectiveFrom: string;
  authorName: string | null;
  reason: string;
  recordedAt: string;
}

@Injectable()
export class SettingStore {
  /** Newest first, for each key. */
  all(from: Sql): Promise<SettingRow[]> {
    return from.query<SettingRow>(sql`
      select s.id, s.key, s.value_json, s.effective_from, s.reason, s.recorded_at, p.title || p.given_name || ' ' || p.family_name as author_name
      from settings s left join people p on p.id = s.author_id order by s.effective_from desc, s.recorded_at desc, s.id desc`);
  }

  async insert(tx: Tx, setting: { key: SettingKey; valueJson: string; effectiveFrom: string; authorId: string | null; reason: string; recordedAt: string }): Promise<string> {
    const id = newId();
    await tx.run(insertInto('settings', { id, ...setting }));
    return id;
  }
}
