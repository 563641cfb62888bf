import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { Letterhead, PaperImages } from '../../papers/paper-facts.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import type { PaperDocument } from '../../shared/labels/paper-documents.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { PaperHead } from './slip-facts.js';

/** What the agency prints at the head of its papers, as set now, or when the paper was made. */
@Injectable()
export class PaperHeadReader {
  constructor(private readonly settings: SettingsInForce, private readonly letterhead: LetterheadReader, private readonly clock: Clock) {}

  async read(db: Sql, document: PaperDocument, at = this.clock.iso()): Promise<PaperHead> {
    return {
      thaiDigits: await this.settings.hasThaiDigits(db, document, at), letterhead: await this.letterhead.read(db, at),
      writtenAt: await this.settings.valueOf(db, 'paper.written-at', at),
    };
  }

  /** The emblems that these papers name, for the one who draws them. */
  pictures(...letterheads: readonly Letterhead[]): Promise<PaperImages> {
    return this.letterhead.pictures(...letterheads.map((one) => one.emblemFileId));
  }
}
