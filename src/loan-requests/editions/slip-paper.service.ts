import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import type { PaperImages } from '../../papers/paper-facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
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
    private readonly papers: PaperQueue, private readonly reader: Reader,
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
    return this.papers.render('loan-slip', slip, await this.images(slip));
  }

  private async images(slip: FrozenSlip): Promise<PaperImages> {
    const ids = [slip.letterhead.emblemFileId, ...slip.handovers.map((one) => one.signatureFileId)].filter((id) => id !== undefined);
    if (!ids.length) return {};
    const files = await this.reader.query<{ id: string; bytes: Uint8Array }>(sql`select id, bytes from files where id in (${join(ids)})`);
    return Object.fromEntries(files.map((file) => [file.id, file.bytes]));
  }
}
