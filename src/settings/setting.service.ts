import { Injectable } from '@nestjs/common';
import { Reader, type Sql, type Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { refuseUnlessOfAgency } from '../people/administered.js';
import { SecondPersonStore } from '../people/second/second-person.store.js';
import type { Actor } from '../shared/actor.js';
import type { SettingList, SettingView } from '../shared/api/settings.js';
import { isSettingValue, SETTING_KEYS, type OpinionRule, type SettingKey } from '../shared/settings.js';
import { SettingRecorder } from './changing/setting-recorder.js';
import type { SettingChangeDto } from './setting.dto.js';
import { SettingStore } from './setting.store.js';
import { settingView } from './setting.view.js';

/** Policy as dated rows with author and reason: a value is added, never overwritten. */
@Injectable()
export class SettingService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly recorder: SettingRecorder, private readonly settings: SettingStore, private readonly seconds: SecondPersonStore,
  ) {}

  async list(actor: Actor): Promise<SettingList> {
    return { items: await this.views(this.reader, actor) };
  }

  async change(actor: Actor, key: SettingKey, { value, reason, effectiveFrom }: SettingChangeDto): Promise<SettingView> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      await this.record(tx, actor, key, value, reason, effectiveFrom);
      return (await this.views(tx, actor)).find((view) => view.key === key)!;
    });
  }

  async record(tx: Tx, actor: Actor | null, key: SettingKey, value: unknown, reason: string, effectiveFrom?: string): Promise<void> {
    if (!isSettingValue(key, value)) throw new Refusal('settings.not-a-value', { key });
    await this.refuseUnknown(tx, key, value);
    const from = this.recorder.startOf(effectiveFrom);
    await this.refuseReversed(tx, key, value, from);
    await this.recorder.record(tx, actor, { key, value, reason, from, facts: { key } });
  }

  /** Units, classes and pictures that a value names must be there. */
  private async refuseUnknown(tx: Tx, key: SettingKey, value: unknown): Promise<void> {
    if (key === 'paper.emblem' && value !== '' && !(await this.settings.knows(tx, 'emblems', [String(value)]))) throw new Refusal('settings.unknown-picture');
    if (key !== 'lending.opinions' && key !== 'lending.class-terms') return;
    const named = value as readonly Pick<OpinionRule, 'unitIds' | 'classIds'>[];
    const isKnown = (await this.settings.knows(tx, 'units', named.flatMap((one) => one.unitIds ?? []))) && (await this.settings.knows(tx, 'asset_classes', named.flatMap((one) => one.classIds ?? [])));
    if (!isKnown) throw new Refusal('settings.unknown-place');
  }

  /** A store opens before it closes, at the instant from which the change holds. */
  private async refuseReversed(tx: Tx, key: SettingKey, value: unknown, from: string): Promise<void> {
    if (key !== 'counter.opens-at' && key !== 'counter.closes-at') return;
    const other = await this.settings.inForce.valueOf(tx, key === 'counter.opens-at' ? 'counter.closes-at' : 'counter.opens-at', from);
    if (key === 'counter.opens-at' ? String(value) >= other : String(value) <= other) throw new Refusal('settings.hours-reversed', { other });
  }

  private async views(from: Sql, actor: Actor): Promise<SettingView[]> {
    const [rows, seats] = [await this.settings.all(from), await this.seconds.seatsOf(from, actor.personId)];
    return SETTING_KEYS.map((key) => settingView(key, rows.filter((row) => row.key === key), { actor, seats }, this.clock.iso()));
  }
}
