import { Injectable } from '@nestjs/common';
import { Reader } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { LetterheadReader } from './emblem/letterhead.reader.js';
import { SettingsInForce } from './settings-in-force.store.js';

/** What the agency calls itself on papers, else the unit at the top; and its telephone. */
@Injectable()
export class AgencyName {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly letterhead: LetterheadReader, private readonly clock: Clock) {}

  /** Where the supply office answers, as papers say it. */
  async phone(): Promise<string | null> {
    return (await this.settings.valueOf(this.reader, 'paper.phone', this.clock.iso())) || null;
  }

  async name(): Promise<string> {
    return (await this.letterhead.read()).agencyName;
  }
}
