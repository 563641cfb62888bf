import { Injectable } from '@nestjs/common';
import { Reader } from '../../../database/sql.js';
import { found, Refusal } from '../../../http/refusal.js';
import { PaperHeadReader } from '../../../loan-requests/editions/paper-head.js';
import type { ChaseMemoFacts } from '../../../papers/chase-memo/chase-memo.facts.js';
import { PaperQueue } from '../../../papers/paper-queue.js';
import type { Actor } from '../../../shared/actor.js';
import { ChaseService } from '../chase.service.js';
import { ChaseStore } from '../chase.store.js';

/** Prints the memo of a chase from its frozen facts, with the number that the records office gave it. */
@Injectable()
export class MemoPaper {
  constructor(
    private readonly store: ChaseStore, private readonly chases: ChaseService, private readonly head: PaperHeadReader, private readonly papers: PaperQueue, private readonly reader: Reader,
  ) {}

  async pdf(actor: Actor, requestId: string, chaseId: string): Promise<Buffer> {
    await this.chases.inReach(this.reader, actor, requestId);
    const { memoFactsJson, memoNumber, memoOn } = found(await this.store.one(this.reader, requestId, chaseId));
    if (memoFactsJson === null) throw new Refusal('chases.not-a-memo');
    const facts = JSON.parse(memoFactsJson) as ChaseMemoFacts;
    return this.papers.render('chase-memo', { ...facts, ...(memoNumber ? { memoNumber } : {}), ...(memoOn ? { memoOn } : {}) }, await this.head.pictures(facts.letterhead));
  }
}
