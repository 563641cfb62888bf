import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../database/sql.js';
import type { ReportTo } from '../shared/api/public.js';
import { Clock } from '../http/clock.js';
import { LetterheadReader } from './emblem/letterhead.reader.js';
import { SettingsInForce } from './settings-in-force.store.js';

/** What the agency calls itself on papers, else the unit at the top; and whom to tell. */
@Injectable()
export class AgencyName {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly letterhead: LetterheadReader, private readonly clock: Clock) {}

  /** Whom a stranger tells of a thing, as papers and settings say it. */
  async reportTo(): Promise<ReportTo> {
    const said = async (key: 'agency.report-post' | 'paper.phone' | 'agency.report-mail') => (await this.settings.valueOf(this.reader, key, this.clock.iso())) || null;
    return { post: await said('agency.report-post'), phone: await said('paper.phone'), mail: await said('agency.report-mail') };
  }

  async name(from: Sql = this.reader): Promise<string> {
    return (await this.letterhead.read(from)).agencyName;
  }
}
