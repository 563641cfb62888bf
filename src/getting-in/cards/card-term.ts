import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { addDays, bangkokInstant } from '../../shared/calendar.js';

/** How long the agency lets a card lie in a drawer. */
@Injectable()
export class CardTerm {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  /** Of a card given today: the last day, YYYY-MM-DD, and the midnight that ends it. */
  async ofToday(): Promise<{ lastDay: string; expiresAt: string }> {
    const lastDay = addDays(this.clock.today(), await this.settings.valueOf(this.reader, 'people.invitation-days', this.clock.iso()));
    return { lastDay, expiresAt: bangkokInstant(addDays(lastDay, 1)) };
  }
}
