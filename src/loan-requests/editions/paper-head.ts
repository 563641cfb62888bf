import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { PaperHead } from './slip-facts.js';

/** What the agency prints at the head of its papers, as set now. */
@Injectable()
export class PaperHeadReader {
  constructor(private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async read(db: Sql): Promise<PaperHead> {
    const at = this.clock.iso();
    return {
      thaiDigits: await this.settings.valueOf(db, 'paper.thai-digits', at),
      agencyName: await this.settings.valueOf(db, 'paper.agency-name', at),
      writtenAt: await this.settings.valueOf(db, 'paper.written-at', at),
    };
  }
}
