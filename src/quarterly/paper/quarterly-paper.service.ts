import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import type { QuarterlyReportFacts } from '../../papers/quarterly/quarterly-report.facts.js';
import { capacityText } from '../../papers/paper-words.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import { SERIES_WORDS } from '../../shared/quarterly/series-words.js';
import { figureText } from '../../shared/quarterly/figure-text.js';
import { hasEnded, periodName } from '../../shared/quarterly/period.js';
import { QuarterlyReading } from '../quarterly-reading.service.js';
import type { Printed } from '../quarterly.view.js';
import { barsOf, sectionsOf } from '../reading/frozen-report.js';
import type { QuarterlySignOff } from '../signing/quarterly-sign-off.entity.js';

/** The report on paper, in Thai; signed, it prints what was signed. */
@Injectable()
export class QuarterlyPaper {
  constructor(
    private readonly reader: Reader, private readonly reading: QuarterlyReading, private readonly settings: SettingsInForce, private readonly letterhead: LetterheadReader, private readonly papers: PaperQueue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async pdf(actor: Actor, id: string): Promise<Buffer> {
    const printed = await this.reading.printed(this.reader, actor, id);
    const { report: { agencyName }, signOff } = printed;
    const at = signOff?.signedAt ?? printed.now;
    const letterhead = { ...(await this.letterhead.read(this.reader, at)), agencyName };
    const thaiDigits = await this.settings.valueOf(this.reader, 'paper.thai-digits', at);
    return this.papers.render('quarterly-report', { ...factsOf(printed), letterhead, thaiDigits, signature: signOff && this.signature(signOff) }, await this.letterhead.pictures(letterhead.emblemFileId));
  }

  private signature(row: QuarterlySignOff): NonNullable<QuarterlyReportFacts['signature']> {
    const { signedAt, remark, verificationCode } = row;
    return { as: asPrinted(row), signedAt, remark, verificationCode, verifyUrl: `${this.config.publicUrl}/quarterly/check/${verificationCode}` };
  }
}

function asPrinted({ signedAs: postTitle, capacity, orderNumber, orderedOn }: QuarterlySignOff): string {
  const byOrder = capacityText({ capacity, postTitle, ...(orderNumber && orderedOn ? { order: { number: orderNumber, orderedOn } } : {}) });
  return byOrder === '' ? postTitle : byOrder;
}

function factsOf({ period, report, now }: Printed): Omit<QuarterlyReportFacts, 'letterhead' | 'thaiDigits' | 'signature'> {
  return {
    templateVersion: 1, period: periodName(period, 'th'), fromOn: period.fromOn, lastOn: period.lastOn, readAt: report.readAt,
    isRunning: !hasEnded(period, now), ita: report.ita.join(' · '), series: Object.values(SERIES_WORDS).map((words) => words.th),
    bars: barsOf(report, 'th').map(({ title, sent, handedOver, late }) => ({ title, values: [sent, handedOver, late] })),
    sections: sectionsOf(report, 'th').map(({ title, figures }) => ({
      title, figures: figures.map((figure) => ({
        title: figure.title, value: figureText(figure, 'th'), share: figure.unit === 'share' && figure.of ? (figure.value ?? 0) / figure.of : null, meaning: figure.meaning, clause: figure.clause ?? '', ita: figure.ita.join(' · '),
      })),
    })),
  };
}
