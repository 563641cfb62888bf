import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import type { BorrowerOverdue } from '../../shared/api/loans/approvals.js';
import { freeFor } from '../availability/availability.rules.js';
import { HoldStore } from '../availability/hold.store.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { EffectiveDues } from '../reading/effective-dues.js';
import { InboxStore } from './inbox.store.js';
import type { Card } from './inbox.view.js';

/** What stands around the cards of a page: what is free, who else wants it, what the borrowers have overdue. */
@Injectable()
export class Surroundings {
  constructor(private readonly reader: Reader, private readonly inbox: InboxStore, private readonly holds: HoldStore, private readonly dues: EffectiveDues) {}

  /** Availability and rivals of every card, over the whole time that they span. */
  async around(loans: readonly LoanRow[], lines: readonly LineRow[], now: string) {
    const entryIds = [...new Set(lines.map((line) => line.entryId))];
    const span = { startsAt: loans.map((loan) => loan.startsAt).sort()[0] ?? now, endsAt: loans.map((loan) => loan.dueAt).sort().at(-1) ?? now };
    const stocks = await this.holds.stocks(this.reader, entryIds);
    const held = await this.holds.held(this.reader, entryIds, span, now);
    const rivals = await this.inbox.rivals(this.reader, entryIds, span);
    return (loan: LoanRow, own: readonly LineRow[]): Pick<Card, 'free' | 'rivals'> => {
      const wanted = own.map(({ id, entryId, assetId, quantity }) => ({ lineId: id, entryId, assetId, quantity }));
      const others = held.filter((one) => one.requestId !== loan.id);
      return { free: freeFor(wanted, stocks, others, { startsAt: loan.startsAt, endsAt: loan.dueAt }), rivals };
    };
  }

  /** Of the borrower of each request, at this moment. */
  async overdue(requestIds: readonly string[], now: string): Promise<(requestId: string) => BorrowerOverdue> {
    const rows = await this.inbox.pastDue(this.reader, requestIds, now);
    const days = await this.dues.daysLate(this.reader, rows.map(({ loanId, dueAt }) => ({ id: loanId, status: 'checked-out', dueAt })), now);
    return (requestId) => {
      const late = rows.filter((row) => row.requestId === requestId).flatMap((row) => days.get(row.loanId) ?? []);
      return { count: late.length, longestDays: Math.max(0, ...late) };
    };
  }
}
