import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { daysLate, effectiveDue } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import type { LoanStatus } from '../../shared/vocab.js';

export interface DueLoan {
  id: string;
  status: LoanStatus;
  dueAt: string;
}

/** The dues of what is out, as the calendar and the open days of the store that lacks the thing make them effective. */
@Injectable()
export class EffectiveDues {
  constructor(private readonly settings: SettingsInForce) {}

  /** By request; of the others the paper's due stands. */
  async of(from: Sql, loans: readonly DueLoan[]): Promise<Map<string, string>> {
    const out = loans.filter((loan) => loan.status === 'checked-out');
    if (out.length === 0) return new Map();
    const holidays = await this.settings.holidays(from);
    const hours = await this.hours(from, out.map((loan) => loan.id));
    return new Map(out.map(({ id, dueAt }) => [id, effectiveDue(dueAt, openDaysOf(hours.get(id) ?? null, holidays))]));
  }

  /** Days late by request, of those that are late. */
  async daysLate(from: Sql, loans: readonly DueLoan[], now: string): Promise<Map<string, number>> {
    const dues = await this.of(from, loans.filter((loan) => loan.dueAt < now));
    return new Map([...dues].map(([id, dueAt]) => [id, daysLate(dueAt, now)] as const).filter(([, days]) => days > 0));
  }

  private async hours(from: Sql, ids: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await from.query<{ requestId: string; hoursJson: string | null }>(sql`
      select c.request_id, st.hours_json from checkout_lines c left join assets a on a.id = c.asset_id left join pools p on p.id = c.pool_id
      left join stores st on st.id = coalesce(a.store_id, p.store_id) where c.request_id in (${join([...ids])}) and c.closed_at is null order by c.id desc`);
    return new Map(rows.map((row) => [row.requestId, row.hoursJson]));
  }
}
