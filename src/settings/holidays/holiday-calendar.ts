import { readFileSync } from 'node:fs';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { HolidayStore } from './holiday.store.js';

const DECLARED_DAYS = new URL('../../../../assets-seed/holidays.csv', import.meta.url);

/** A calendar without holidays would count every deadline wrong, so a new database starts with the days declared so far. */
@Injectable()
export class HolidayCalendar implements OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions, private readonly reader: Reader, private readonly holidays: HolidayStore) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.holidays.list(this.reader, undefined)).length > 0) return;
    const rows = parse(readFileSync(DECLARED_DAYS), { columns: true }) as { date: string; name: string }[];
    await this.transactions.run((tx) => this.holidays.insert(tx, rows.map((row) => ({ onDay: row.date, name: row.name }))));
  }
}
