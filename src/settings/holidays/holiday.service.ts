import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { found, Refusal } from '../../http/refusal.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import type { Actor } from '../../shared/actor.js';
import type { HolidayList, HolidayView } from '../../shared/api/settings.js';
import type { NewHolidayDto } from './holiday.dto.js';
import { HolidayStore } from './holiday.store.js';

/** The Cabinet adds days every year, so the agency keeps its own calendar. */
@Injectable()
export class HolidayService {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal, private readonly holidays: HolidayStore) {}

  async list(year: number | undefined): Promise<HolidayList> {
    return { items: await this.holidays.list(this.reader, year) };
  }

  async add(actor: Actor, holiday: NewHolidayDto): Promise<HolidayView> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      const [id] = await this.holidays.insert(tx, [holiday]);
      const kept = found(await this.holidays.onDay(tx, holiday.onDay));
      if (kept.id !== id) throw new Refusal('holidays.known', { name: kept.name });
      await this.journal.record(tx, { event: 'holiday.added', actor, subject: { type: 'holiday', id }, after: { onDay: holiday.onDay, name: holiday.name } });
      return { id, onDay: holiday.onDay, name: holiday.name };
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      const { onDay, name } = found(await this.holidays.byId(tx, id));
      await this.holidays.delete(tx, id);
      await this.journal.record(tx, { event: 'holiday.removed', actor, subject: { type: 'holiday', id }, before: { onDay, name } });
    });
  }
}
