import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { Reader, type Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { Letterhead, PaperImages } from '../../papers/paper-facts.js';
import { SettingsInForce } from '../settings-in-force.store.js';

/** Name and emblem at the head of the agency's papers, as they held at one instant: a paper decided before keeps the emblem it had. */
@Injectable()
export class LetterheadReader {
  constructor(private readonly reader: Reader, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async read(from: Sql = this.reader, at = this.clock.iso()): Promise<Letterhead> {
    const agencyName = (await this.settings.valueOf(from, 'paper.agency-name', at)) || (await topmostUnit(from));
    const emblemFileId = await this.settings.valueOf(from, 'paper.emblem', at);
    return { agencyName, ...(emblemFileId ? { emblemFileId } : {}) };
  }

  /** The pictures that these facts name, for the one who draws them. */
  async pictures(...fileIds: (string | undefined)[]): Promise<PaperImages> {
    const ids = [...new Set(fileIds.filter((id) => id !== undefined))];
    if (ids.length === 0) return {};
    const files = await this.reader.query<{ id: string; bytes: Uint8Array }>(sql`select id, bytes from files where id in (${join(ids)})`);
    return Object.fromEntries(files.map((file) => [file.id, file.bytes]));
  }
}

async function topmostUnit(from: Sql): Promise<string> {
  const unit = await from.one<{ name: string }>(sql`select name from units where parent_id is null order by created_at limit 1`);
  return unit?.name ?? '';
}
