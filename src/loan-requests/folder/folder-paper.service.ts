import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import type { LoanMemoFacts } from '../../papers/loan-memo/loan-memo.facts.js';
import { PaperQueue } from '../../papers/paper-queue.js';
import type { Actor } from '../../shared/actor.js';
import type { MemoAddress } from '../../shared/api/loans/paper.js';
import { PaperHeadReader } from '../editions/paper-head.js';
import { LoanRequestService } from '../loan-request.service.js';
import { MemoStore } from './memo.store.js';

/** Shows memos as they were printed, and where the code on a page leads. */
@Injectable()
export class FolderPaper {
  constructor(
    private readonly reader: Reader, private readonly loans: LoanRequestService, private readonly memos: MemoStore, private readonly papers: PaperQueue,
    private readonly head: PaperHeadReader,
  ) {}

  /** In the order asked for, each from its frozen facts. */
  async pdf(actor: Actor, ids: readonly string[]): Promise<Buffer> {
    const rows = await this.memos.many(this.reader, ids);
    const memos = ids.map((id) => found(rows.find((row) => row.id === id)));
    await this.loans.visibleAll(this.reader, [...new Set(memos.map((memo) => memo.requestId))], actor);
    const facts = memos.map((memo) => JSON.parse(memo.factsJson) as LoanMemoFacts);
    return this.papers.render('loan-folder', { memos: facts }, await this.head.pictures(...facts.map(({ slip }) => slip.letterhead)));
  }

  async address(actor: Actor, code: string): Promise<MemoAddress> {
    const { requestId } = found(await this.memos.byCode(this.reader, code.trim().toUpperCase()));
    await this.loans.visible(this.reader, requestId, actor);
    return { requestId };
  }
}
