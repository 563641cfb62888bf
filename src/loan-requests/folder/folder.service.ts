import { Injectable } from '@nestjs/common';
import { whyNotView } from '../../approvals/approval.view.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { FolderList } from '../../shared/api/loans/paper.js';
import type { FolderState } from '../../shared/vocab.js';
import { LoanRequestStore } from '../loan-request.store.js';
import { FolderIds } from './folder-ids.js';
import { FolderReach, type Folded } from './folder-reach.js';
import { folderItem } from './folder.view.js';
import { MemoStore } from './memo.store.js';

/** เสนอแฟ้ม: what is to be printed, what lies with the head since when, and what is to be recorded. */
@Injectable()
export class FolderService {
  constructor(
    private readonly reader: Reader, private readonly ids: FolderIds, private readonly store: LoanRequestStore, private readonly reach: FolderReach,
    private readonly memos: MemoStore, private readonly clock: Clock,
  ) {}

  async list(actor: Actor, state: FolderState): Promise<FolderList> {
    const now = this.clock.iso();
    const ids = await this.ids.of(this.reader, actor, now);
    const loans = ids.length === 0 ? [] : await this.store.many(this.reader, ids);
    const lines = ids.length === 0 ? [] : await this.store.lines(this.reader, ids);
    const memos = ids.length === 0 ? [] : await this.memos.ofRequests(this.reader, ids);
    const folded = await this.reach.many(this.reader, ids.flatMap((id) => loans.find((loan) => loan.id === id) ?? []), lines, actor, now);
    const isOff = (one: Folded): boolean => one.whyNot?.code === 'paper.not-kept-here';
    const off = folded.find(isOff)?.whyNot ?? null;
    const items = folded.filter((one) => one.whyNot === null || isOff(one))
      .flatMap((one) => folderItem(one, lines.filter((line) => line.requestId === one.loan.id), memos.filter((memo) => memo.requestId === one.loan.id)) ?? []);
    const count = (of: FolderState): number => items.filter((item) => item.state === of).length;
    return {
      items: items.filter((item) => item.state === state), counts: { 'to-print': count('to-print'), 'with-head': count('with-head'), 'to-record': count('to-record') },
      whyNot: off && whyNotView(off, actor.language),
    };
  }
}
