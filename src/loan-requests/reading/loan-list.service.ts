import { Injectable } from '@nestjs/common';
import type { Sql as Statement } from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestListItem, LoanRequestPage, LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { LoanListQuery } from '../loan-request.dto.js';
import { LoanRequestService } from '../loan-request.service.js';
import { decidedBy, isOwn } from '../loan-request.visibility.js';
import { EffectiveDues } from './effective-dues.js';
import { LoanListStore, SORT_COLUMN, type ListRow } from './loan-list.store.js';
import { LoanRequestReader } from './loan-request.reader.js';

/** What people look at without changing anything. */
@Injectable()
export class LoanListService {
  constructor(
    private readonly reader: Reader, private readonly lists: LoanListStore, private readonly loans: LoanRequestService, private readonly requests: LoanRequestReader,
    private readonly dues: EffectiveDues, private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string): Promise<LoanRequestView> {
    await this.loans.visible(this.reader, id, actor);
    return this.requests.view(this.reader, id, actor);
  }

  async list(actor: Actor, query: LoanListQuery): Promise<LoanRequestPage> {
    const { sort, limit, status, batchId, q } = query;
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.lists.list(this.reader, { seenBy: await this.seenBy(actor, query), status, batchId, q, sort, limit, after });
    const late = await this.dues.daysLate(this.reader, rows, this.clock.iso());
    return pageOf(rows, limit, (row) => [row[SORT_COLUMN[sort]], row.id], (row) => itemView(row, late.get(row.id)));
  }

  private async seenBy(actor: Actor, { scope }: LoanListQuery): Promise<Statement> {
    if (scope === 'mine') return isOwn(actor.personId);
    if (scope === 'decided') return decidedBy(actor.personId);
    return this.loans.seenBy(this.reader, actor);
  }
}

function itemView({ unitName, isOutside, summary, pressing: _pressing, ...row }: ListRow, days: number | undefined): LoanRequestListItem {
  return { ...row, responsibleUnitName: unitName, summary: summary ?? '', outside: isOutside === 1, overdue: days === undefined ? null : { days } };
}
