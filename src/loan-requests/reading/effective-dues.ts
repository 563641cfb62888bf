import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import type { Sql } from '../../database/sql.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { daysLate, effectiveDue } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import type { LoanStatus } from '../../shared/vocab.js';
import { storeOut } from './store-out.js';

export interface DueLoan {
  id: string;
  status: LoanStatus;
  dueAt: string;
}

interface OutThing {
  hoursJson: string | null;
  /** The borrower said that it was brought back, and nobody has looked yet: the clock stands still. */
  isClaimed: 0 | 1;
}

export interface DueStanding {
  effectiveDueAt: string;
  /** 0 while it is not late. */
  daysLate: number;
}

/** The dues of what is out, as the calendar and the open days of the store that lacks the thing make them effective. */
@Injectable()
export class EffectiveDues {
  constructor(private readonly settings: SettingsInForce) {}

  /** By request; of the others the paper's due stands. */
  async of(from: Sql, loans: readonly DueLoan[]): Promise<Map<string, string>> {
    return new Map([...(await this.dues(from, loans))].map(([id, { effectiveDueAt }]) => [id, effectiveDueAt]));
  }

  /** Days late by request, of those that are late. */
  async daysLate(from: Sql, loans: readonly DueLoan[], now: string): Promise<Map<string, number>> {
    const standing = await this.standing(from, loans.filter((loan) => loan.dueAt < now), now);
    return new Map([...standing].map(([id, { daysLate: days }]) => [id, days] as const).filter(([, days]) => days > 0));
  }

  /** Due and days late of each that is out. */
  async standing(from: Sql, loans: readonly DueLoan[], now: string): Promise<Map<string, DueStanding>> {
    const dues = await this.dues(from, loans);
    return new Map([...dues].map(([id, { effectiveDueAt, isClaimed }]) => [id, { effectiveDueAt, daysLate: isClaimed ? 0 : daysLate(effectiveDueAt, now) }]));
  }

  private async dues(from: Sql, loans: readonly DueLoan[]): Promise<Map<string, { effectiveDueAt: string; isClaimed: boolean }>> {
    const out = loans.filter((loan) => loan.status === 'checked-out');
    if (out.length === 0) return new Map();
    const holidays = await this.settings.holidays(from);
    const known = await this.outThings(from, out.map((loan) => loan.id));
    return new Map(out.map(({ id, dueAt }) => {
      const thing = known.get(id);
      return [id, { effectiveDueAt: effectiveDue(dueAt, openDaysOf(thing?.hoursJson ?? null, holidays)), isClaimed: thing?.isClaimed === 1 }];
    }));
  }

  private async outThings(from: Sql, ids: readonly string[]): Promise<Map<string, OutThing>> {
    const rows = await from.query<OutThing & { requestId: string }>(sql`
      select r.id as request_id, st.hours_json, case when k.id is null then 0 else 1 end as is_claimed
      from loan_requests r left join stores st on st.id = ${storeOut(sql`r.id`)} left join return_claims k on k.request_id = r.id and k.closed_at is null
      where r.id in (${join([...ids])})`);
    return new Map(rows.map((row) => [row.requestId, row]));
  }
}
