import { Injectable } from '@nestjs/common';
import type { Sql } from '../database/sql.js';
import { Clock } from '../http/clock.js';
import { bangkokDate } from '../shared/calendar.js';
import { hasEnded, periodsBetween, type Period } from '../shared/quarterly/period.js';
import { LoanCountsStore } from './reading/loan-counts.store.js';
import { SignOffStore } from './signing/sign-off.store.js';

/** Which periods there are: from the quarter in which the office began to lend here until today. */
@Injectable()
export class QuarterlyPeriods {
  constructor(readonly store: SignOffStore, private readonly loans: LoanCountsStore, private readonly clock: Clock) {}

  async known(from: Sql): Promise<Period[]> {
    const today = this.clock.today();
    return periodsBetween(bangkokDate((await this.loans.beganAt(from)) ?? this.clock.iso()), today);
  }

  /** Over, and not signed yet; the oldest first, a quarter before the year that ends with it. */
  async awaiting(from: Sql): Promise<Period[]> {
    const [now, signedAt] = [this.clock.iso(), await this.store.signedAt(from)];
    return (await this.known(from)).filter((period) => hasEnded(period, now) && !signedAt.has(period.id)).sort(byEnd);
  }
}

const byEnd = (a: Period, b: Period): number => a.lastOn.localeCompare(b.lastOn) || Number(a.quarter === null) - Number(b.quarter === null);
