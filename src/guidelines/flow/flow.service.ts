import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../../database/sql.js';
import { UnitStore } from '../../people/units/unit.store.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { GuidelineFlow } from '../../shared/api/guideline/guidelines.js';
import { flowsOf } from './flow.rules.js';

/** The flow chart from the settings in force at one instant: what the chart says is what routing does. */
@Injectable()
export class FlowService {
  constructor(private readonly reader: Reader, private readonly units: UnitStore, private readonly settings: SettingsInForce) {}

  async at(instant: string, from: Sql = this.reader): Promise<GuidelineFlow[]> {
    return flowsOf({
      units: await this.units.all(from), policy: await this.settings.valueOf(from, 'lending.opinions', instant),
      approvalDays: await this.settings.valueOf(from, 'lending.approval-promised-days', instant), graceDays: await this.settings.valueOf(from, 'lending.grace-days', instant),
      longestDays: await this.settings.valueOf(from, 'lending.longest-days', instant), chaseDays: await this.settings.valueOf(from, 'watch.chase-days', instant),
    });
  }
}
