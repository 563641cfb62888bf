import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { GuidelineFacts } from '../../papers/guideline/guideline.facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import { FLOW_TITLES, flowNotes, flowWords } from '../../shared/guideline/flow-words.js';
import { GUIDELINE_TITLE, paragraphsOf, pointsOf, SECTION_WORDS } from '../../shared/guideline/section-words.js';
import { GUIDELINE_SECTIONS } from '../../shared/guideline/guideline-vocab.js';
import type { VersionRow } from '../guideline.store.js';
import { GuidelineReading } from './guideline-reading.service.js';
import { KeptDrawings } from './kept-drawings.js';
import { publishedAs, wordsOf } from './guideline.view.js';

/** A version on paper, in Thai, with its flow chart. */
@Injectable()
export class GuidelinePaper {
  private readonly kept = new KeptDrawings();

  constructor(
    private readonly reader: Reader, private readonly reading: GuidelineReading, private readonly letterhead: LetterheadReader, private readonly settings: SettingsInForce,
    private readonly papers: PaperQueue, private readonly clock: Clock,
  ) {}

  async pdf(actor: Actor, id: string): Promise<Buffer> {
    return this.drawn(await this.reading.visible(this.reader, actor, id));
  }

  /** For anybody: only what was published. */
  async open(id: string): Promise<Buffer> {
    return this.drawn(await this.reading.published(this.reader, id));
  }

  private async drawn(row: VersionRow): Promise<Buffer> {
    const facts = await this.facts(row);
    const pictures = await this.letterhead.pictures(facts.letterhead.emblemFileId);
    const draw = (): Promise<Buffer> => this.papers.render('guideline', facts, pictures);
    const { drawnAt: _moment, ...said } = facts;
    return facts.published ? this.kept.of({ id: row.id, ...said }, draw) : draw();
  }

  private async facts(row: VersionRow): Promise<GuidelineFacts> {
    const [words, flows, drawnAt] = [wordsOf(row), await this.reading.flowsOf(this.reader, row), this.clock.iso()];
    const published = row.number !== null && row.fromOn !== null && row.publishedAt !== null
      ? { number: row.number, fromOn: row.fromOn, publishedAt: row.publishedAt, by: publishedAs(row, 'th') ?? '' } : null;
    return {
      templateVersion: 1, thaiDigits: await this.settings.hasThaiDigits(this.reader, 'guideline', drawnAt), letterhead: await this.letterhead.read(this.reader, row.publishedAt ?? drawnAt),
      title: GUIDELINE_TITLE.th, published, lesson: pointsOf(words.lesson), drawnAt,
      sections: GUIDELINE_SECTIONS.slice(1).map((section) => ({ title: SECTION_WORDS[section].th, paragraphs: paragraphsOf(words[section]) })),
      flows: flows.map(({ kind, steps }) => ({ title: FLOW_TITLES[kind].th, steps: steps.map((step) => ({ words: flowWords(step, 'th'), notes: flowNotes(step, 'th') })) })),
    };
  }
}
