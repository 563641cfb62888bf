import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { ladderDays } from '../../shared/chasing/ladder-days.js';
import { ladderOf, type Rung } from '../ladder/ladder.rules.js';
import type { ChaseCalendar } from './chase-clock.rules.js';

/** What the office counts by when it chases. */
@Injectable()
export class ChaseSettings {
  constructor(private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  now(): Date {
    return this.clock.now();
  }

  async ladder(from: Sql): Promise<Rung[]> {
    return ladderOf(ladderDays(await this.settings.valueOf(from, 'watch.chase-ladder', this.clock.iso())));
  }

  async calendar(from: Sql): Promise<ChaseCalendar> {
    return { holidays: await this.settings.holidays(from), chaseDays: await this.settings.valueOf(from, 'watch.chase-days', this.clock.iso()) };
  }
}
