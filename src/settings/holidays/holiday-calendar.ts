import { readFileSync } from 'node:fs';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { HolidayStore } from './holiday.store.js';

const DECLARED_FILE = new URL('../../../../assets-seed/holidays.csv', import.meta.url);

/** The days declared when this release was made. */
export const declaredDays = (): { onDay: string; name: string }[] =>
  (parse(readFileSync(DECLARED_FILE), { columns: true }) as { date: string; name: string }[]).map((row) => ({ onDay: row.date, name: row.name }));

/** A calendar without holidays would count every deadline wrong, so a new database starts with the days declared so far. */
@Injectable()
export class HolidayCalendar implements OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly holidays: HolidayStore) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.holidays.list(this.reader, undefined)).length > 0) return;
    await this.transactions.run((tx) => this.holidays.insert(tx, declaredDays()));
  }
}
