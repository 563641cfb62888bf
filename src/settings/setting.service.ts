import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import { Reader, type Sql, type Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { refuseUnlessOfAgency } from '../people/administered.js';
import type { Actor } from '../shared/actor.js';
import type { SettingList, SettingView } from '../shared/api/settings.js';
import { isSettingValue, SETTING_KEYS, SETTINGS, type SettingKey } from '../shared/settings.js';
import type { SettingChangeDto } from './setting.dto.js';
import { SettingStore, type SettingRow } from './setting.store.js';

/** Policy as dated rows with author and reason: a value is added, never overwritten. */
@Injectable()
export class SettingService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly settings: SettingStore,
  ) {}

  async list(): Promise<SettingList> {
    return { items: await this.views(this.reader) };
  }

  async change(actor: Actor, key: SettingKey, { value, reason, effectiveFrom }: SettingChangeDto): Promise<SettingView> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      await this.record(tx, actor, key, value, reason, effectiveFrom);
      return (await this.views(tx)).find((view) => view.key === key)!;
    });
  }

  async record(tx: Tx, actor: Actor | null, key: SettingKey, value: unknown, reason: string, effectiveFrom?: string): Promise<void> {
    if (!isSettingValue(key, value)) throw new Refusal('settings.not-a-value', { key });
    const now = this.clock.iso();
    const from = effectiveFrom === undefined ? now : new Date(effectiveFrom).toISOString();
    if (from < now) throw new Refusal('settings.in-the-past');
    const id = await this.settings.insert(tx, { key, valueJson: JSON.stringify(value), effectiveFrom: from, authorId: actor?.personId ?? null, reason, recordedAt: now });
    const personal = actor ? [{ personId: actor.personId, data: { reason } }] : [];
    await this.journal.record(tx, { event: 'setting.changed', actor, subject: { type: 'setting', id }, after: { key, value, effectiveFrom: from }, personal });
  }

  private async views(from: Sql): Promise<SettingView[]> {
    const rows = await this.settings.all(from);
    return SETTING_KEYS.map((key) => viewOf(key, rows.filter((row) => row.key === key), this.clock.iso()));
  }
}

function viewOf(key: SettingKey, rows: SettingRow[], now: string): SettingView {
  const current = rows.find((row) => row.effectiveFrom <= now);
  const changes = rows.map(({ id, valueJson, effectiveFrom, authorName, reason, recordedAt }) =>
    ({ id, value: JSON.parse(valueJson) as unknown, effectiveFrom, authorName, reason, recordedAt }));
  return { key, value: current ? (JSON.parse(current.valueJson) as unknown) : SETTINGS[key].initial, isDefault: !current, changes };
}
