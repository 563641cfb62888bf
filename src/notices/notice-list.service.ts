import { Injectable } from '@nestjs/common';
import { Reader, type Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { decodeCursor, pageOf } from '../http/page.js';
import { Refusal } from '../http/refusal.js';
import { SystemChases } from '../returns/ladder/system-chases.js';
import type { Actor } from '../shared/actor.js';
import type { NoticePage } from '../shared/api/notices.js';
import type { NoticeQuery } from './notice.dto.js';
import { NoticeStore } from './notice.store.js';

/** What somebody was told, for themselves alone. */
@Injectable()
export class NoticeList {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly notices: NoticeStore, private readonly clock: Clock, private readonly chases: SystemChases) {}

  async page({ personId }: Actor, { state, limit, cursor }: NoticeQuery): Promise<NoticePage> {
    const [before = null] = decodeCursor(cursor, 1) ?? [];
    const rows = await this.notices.ofPerson(this.reader, personId, state === 'unread', before === null ? null : String(before), limit + 1);
    return pageOf(rows, limit, (row) => [row.id], (row) => row);
  }

  unread({ personId }: Actor): Promise<number> {
    return this.notices.unread(this.reader, personId);
  }

  /** That somebody has read something is no record of the agency: it leaves no row in the journal. */
  read({ personId }: Actor, id: string | null): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (id !== null && !(await this.notices.isOf(tx, id, personId))) throw new Refusal('not-found');
      const changed = await this.notices.read(tx, personId, id, this.clock.iso());
      if (id !== null && changed === 1) await this.count(tx, id, personId);
    });
  }

  /** ข้อ 211: who opens what says that a loan is overdue has been reached. A sweep over all of them proves nothing. */
  private async count(tx: Tx, noticeId: string, personId: string): Promise<void> {
    const notice = await this.notices.one(tx, noticeId);
    if (notice?.kind === 'overdue') await this.chases.carried(tx, { requestId: notice.subjectId, personId, noticeId, channel: 'system' });
  }
}
