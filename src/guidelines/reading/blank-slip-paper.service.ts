import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { BlankSlipFacts } from '../../papers/blank-slip/blank-slip.facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { KeptDrawings } from './kept-drawings.js';

/** The form that the guideline speaks of, empty, for anybody. */
@Injectable()
export class BlankSlipPaper {
  private readonly kept = new KeptDrawings();

  constructor(
    private readonly reader: Reader, private readonly letterhead: LetterheadReader, private readonly settings: SettingsInForce, private readonly papers: PaperQueue, private readonly clock: Clock,
  ) {}

  async pdf(): Promise<Buffer> {
    const now = this.clock.iso();
    const facts: BlankSlipFacts = { templateVersion: 1, thaiDigits: await this.settings.hasThaiDigits(this.reader, 'loan-slip', now), letterhead: await this.letterhead.read(this.reader, now) };
    return this.kept.of(facts, async () => this.papers.render('blank-slip', facts, await this.letterhead.pictures(facts.letterhead.emblemFileId)));
  }
}
