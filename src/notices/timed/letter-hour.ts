import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { bangkokTime } from '../../shared/calendar.js';

/** The hour of the day from which letters go out that no event of the moment calls for. */
@Injectable()
export class LetterHour {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async hasCome(): Promise<boolean> {
    const now = this.clock.iso();
    return bangkokTime(now) >= (await this.settings.valueOf(this.reader, 'notices.digest-at', now));
  }
}
