import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Config } from '../../config.js';
import { Reader } from '../../database/sql.js';
import { CONFIG } from '../../http/config.token.js';
import { found } from '../../http/refusal.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import type { Actor } from '../../shared/actor.js';
import { mayUse, seenBy } from '../outage-reach.js';
import { PadStore } from './pad.store.js';

/** The pad as PDF: what is still unused, each with its number and code. */
@Injectable()
export class PadPaper {
  constructor(
    private readonly store: PadStore, private readonly letterhead: LetterheadReader, private readonly papers: PaperQueue, private readonly reader: Reader, @Inject(CONFIG) private readonly config: Config,
  ) {}

  async pdf(actor: Actor, id: string): Promise<Buffer> {
    const pad = found((await this.store.pads(this.reader, sql`${seenBy(actor)} and p.id = ${id}`)).find((one) => mayUse(actor, one.unitPath)));
    const slips = (await this.store.slipsOf(this.reader, id)).filter((slip) => slip.state === 'unused');
    found(slips[0]);
    const letterhead = await this.letterhead.read(this.reader);
    return this.papers.render('outage-pad', {
      templateVersion: 1, letterhead: { ...letterhead, ...(pad.unitName === letterhead.agencyName ? {} : { unitName: pad.unitName }) }, printedAt: pad.printedAt, printedByName: pad.printedByName,
      slips: slips.map(({ number, code }) => ({ number, code, url: `${this.config.publicUrl}/slips/${code}` })),
    }, await this.letterhead.pictures(letterhead.emblemFileId));
  }
}
