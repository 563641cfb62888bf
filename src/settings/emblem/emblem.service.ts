import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found } from '../../http/refusal.js';
import type { EmblemView } from '../../shared/api/settings.js';
import { SETTLED, SettingsInForce } from '../settings-in-force.store.js';

/** What anybody may see of the emblem: the one in force, and those that once were. */
@Injectable()
export class EmblemService {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async current(): Promise<EmblemView> {
    return { id: (await this.settings.valueOf(this.reader, 'paper.emblem', this.clock.iso())) || null };
  }

  async picture(id: string): Promise<Buffer> {
    const file = await this.reader.one<{ bytes: Uint8Array }>(sql`
      select bytes from files where id = ${id} and kind = 'emblem' and exists (
        select 1 from settings where key = 'paper.emblem' and value_json = ${JSON.stringify(id)} and effective_from <= ${this.clock.iso()} and ${SETTLED})`);
    return Buffer.from(found(file).bytes);
  }
}
