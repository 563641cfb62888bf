import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import { SettingService } from '../../settings/setting.service.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import { AGENCY_KIND_WORDS, type AgencyKind } from '../../shared/first-run/agency-kinds.js';
import { AGENCY_PRESETS } from '../../shared/first-run/agency-presets.js';
import type { FirstRunView } from '../../shared/api/machine/first-run.js';
import type { SettingKey } from '../../shared/settings.js';
import { FirstRunService } from './first-run.service.js';

/** Where agencies of one kind usually begin, as changes of settings like any other: dated, with author and reason. */
@Injectable()
export class PresetService {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly settings: SettingService,
    private readonly inForce: SettingsInForce, private readonly firstRun: FirstRunService,
  ) {}

  apply(actor: Actor, kind: AgencyKind): Promise<FirstRunView> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      const reason = `ชุดค่าเริ่มต้นของ${AGENCY_KIND_WORDS[kind].th}`;
      await this.settings.record(tx, actor, 'agency.kind', kind, reason);
      for (const [key, value] of Object.entries(AGENCY_PRESETS[kind].settings)) await this.set(tx, actor, key as SettingKey, value, reason);
      return this.firstRun.read(tx, actor);
    });
  }

  /** What holds already needs no other row. */
  private async set(tx: Tx, actor: Actor, key: SettingKey, value: unknown, reason: string): Promise<void> {
    if (!isDeepStrictEqual(await this.inForce.valueOf(tx, key, this.clock.iso()), value)) await this.settings.record(tx, actor, key, value, reason);
  }
}
