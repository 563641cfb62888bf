import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { bangkokDate, fiscalYear } from '../../shared/calendar.js';

export interface SlipNumber {
  number: string;
  /** B.E. */
  fiscalYear: number;
}

/**
 * One number for the request and its slip, given at submission so that the borrower can name it; a withdrawn one keeps it.
 * A template that names `{unit}` counts per responsible unit, any other per agency.
 */
@Injectable()
export class SlipNumbers {
  constructor(private readonly settings: SettingsInForce) {}

  async next(tx: Tx, unitId: string, now: string): Promise<SlipNumber> {
    const template = await this.settings.valueOf(tx, 'paper.slip-number', now);
    const first = await this.settings.valueOf(tx, 'paper.slip-first-number', now);
    const year = fiscalYear(bangkokDate(now));
    const isPerUnit = template.includes('{unit}');
    const count = await this.count(tx, isPerUnit ? unitId : 'agency', year, first);
    const unit = isPerUnit ? await tx.one<{ code: string | null; name: string }>(sql`select code, name from units where id = ${unitId}`) : null;
    const number = template.replace('{number}', String(count)).replace('{year}', String(year)).replace('{unit}', unit?.code ?? unit?.name ?? '');
    return { number, fiscalYear: year };
  }

  /** So many numbers of another series, kept together: the first of them, and their fiscal year. */
  async block(tx: Tx, series: string, many: number, now: string): Promise<{ first: number; fiscalYear: number }> {
    const year = fiscalYear(bangkokDate(now));
    const last = await this.count(tx, series, year, many, many);
    return { first: last - many + 1, fiscalYear: year };
  }

  /** The row is locked by its own update, so that no number is given twice and none is skipped. */
  private async count(tx: Tx, scope: string, year: number, first: number, step = 1): Promise<number> {
    const row = await tx.one<{ lastNumber: number }>(sql`
      insert into slip_counters (id, scope, fiscal_year, last_number) values (${newId()}, ${scope}, ${year}, ${first})
      on conflict (scope, fiscal_year) do update set last_number = slip_counters.last_number + ${step} returning last_number`);
    if (!row) throw new Error('The counter gave no number');
    return row.lastNumber;
  }
}
