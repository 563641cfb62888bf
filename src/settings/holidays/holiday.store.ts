import { Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { insertInto } from '../../database/statements.js';
import type { HolidayView } from '../../shared/api/settings.js';

@Injectable()
export class HolidayStore {
  list(from: Sql, year: number | undefined): Promise<HolidayView[]> {
    const ofYear = year === undefined ? empty : sql`where on_day >= ${`${year}-01-01`} and on_day <= ${`${year}-12-31`}`;
    return from.query<HolidayView>(sql`select id, on_day, name from holidays ${ofYear} order by on_day`);
  }

  byId(from: Sql, id: string): Promise<HolidayView | null> {
    return from.one<HolidayView>(sql`select id, on_day, name from holidays where id = ${id}`);
  }

  onDay(from: Sql, day: string): Promise<HolidayView | null> {
    return from.one<HolidayView>(sql`select id, on_day, name from holidays where on_day = ${day}`);
  }

  /** A day that is there already stays as it is. */
  async insert(tx: Tx, holidays: readonly Omit<HolidayView, 'id'>[]): Promise<string[]> {
    const rows = holidays.map((holiday) => ({ id: newId(), ...holiday }));
    await tx.run(sql`${insertInto('holidays', rows)} on conflict do nothing`);
    return rows.map((row) => row.id);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.run(sql`delete from holidays where id = ${id}`);
  }
}
