import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { decodeCursor, pageOf } from '../../http/page.js';
import type { Actor } from '../../shared/actor.js';
import type { OverduePage } from '../../shared/api/loans/overdue.js';
import { LetterStore } from '../ladder/letter.store.js';
import { overseen } from '../overseeing.js';
import { ChaseSettings } from './chase-settings.js';
import { ChaseStore } from './chase.store.js';
import type { OverdueQuery } from './overdue.dto.js';
import { OverdueStore } from './overdue.store.js';
import { overdueItem, type Known } from './overdue.view.js';

/** What is out past its effective due, for those who must chase it and those who watch over that. */
@Injectable()
export class OverdueService {
  constructor(
    private readonly store: OverdueStore, private readonly chases: ChaseStore, private readonly settings: ChaseSettings, private readonly letters: LetterStore,
    private readonly reader: Reader, private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: OverdueQuery): Promise<OverduePage> {
    const reach = overseen(actor, { borrowerUnit: true, store: false });
    const rows = await this.store.past(this.clock.iso(), reach, query, decodeCursor(query.cursor, 3), query.limit + 1);
    const known = await this.known(rows.map((row) => row.requestId));
    const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.isChased, row.dueAt, row.requestId], (row) => overdueItem(row, known));
    return { items: items.filter((item) => item !== null), nextCursor };
  }

  private async known(requestIds: readonly string[]): Promise<Known> {
    const now = this.clock.now();
    const [calendar, ladder] = await Promise.all([this.settings.calendar(this.reader), this.settings.ladder(this.reader)]);
    if (!requestIds.length) return { now, calendar, ladder, things: [], chases: [], storekeepers: [], letters: [] };
    const [things, chases, storekeepers, letters] = await Promise.all([
      this.store.things(requestIds), this.chases.list(this.reader, requestIds), this.store.storekeepers(this.clock.today()), this.letters.ofRequests(this.reader, requestIds),
    ]);
    return { now, calendar, ladder, things, chases, storekeepers, letters };
  }
}
