import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import { LetterheadReader } from '../../settings/emblem/letterhead.reader.js';
import type { Actor } from '../../shared/actor.js';
import type { EditionList } from '../../shared/api/loans/checkouts.js';
import { LoanRequestService } from '../loan-request.service.js';
import { EditionService } from './edition.service.js';
import { EditionStore } from './edition.store.js';
import type { FrozenSlip } from './slip-edition.rules.js';

/** Prints an edition from its frozen facts alone, so that a reprint is identical. */
@Injectable()
export class SlipPaper {
  constructor(
    private readonly loans: LoanRequestService, private readonly editions: EditionService, private readonly store: EditionStore,
    private readonly papers: PaperQueue, private readonly letterhead: LetterheadReader, private readonly reader: Reader,
  ) {}

  async list(actor: Actor, requestId: string): Promise<EditionList> {
    await this.loans.visible(this.reader, requestId, actor);
    return { items: await this.editions.list(this.reader, requestId) };
  }

  /** The edition asked for, else the latest. */
  async pdf(actor: Actor, requestId: string, edition: number | undefined): Promise<Buffer> {
    await this.loans.visible(this.reader, requestId, actor);
    const { factsJson } = found(await this.store.facts(this.reader, requestId, edition));
    const slip = JSON.parse(factsJson) as FrozenSlip;
    return this.papers.render('loan-slip', slip, await this.letterhead.pictures(slip.letterhead.emblemFileId, ...slip.handovers.map((one) => one.signatureFileId)));
  }
}
