import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { addDays } from '../../shared/calendar.js';

/** How long the agency lets a card lie in a drawer. */
@Injectable()
export class CardTerm {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  /** Of a card printed today, YYYY-MM-DD. */
  async lastDay(): Promise<string> {
    return addDays(this.clock.today(), await this.settings.valueOf(this.reader, 'people.invitation-days', this.clock.iso()));
  }
}
