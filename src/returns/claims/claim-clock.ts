import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuseFor } from '../../loan-requests/loan-request.service.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { ChaseStore, type ChasedLoan } from '../overdue/chase.store.js';
import { answerByOn, whyNotBroughtThen } from './claim-time.rules.js';
import { ClaimStore } from './claim.store.js';

/** When things are said to have been brought back, and until when somebody looks. */
@Injectable()
export class ClaimClock {
  constructor(private readonly store: ClaimStore, private readonly chases: ChaseStore, private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  now(): string {
    return this.clock.iso();
  }

  place(from: Sql, requestId: string): Promise<ChasedLoan | null> {
    return this.chases.loan(from, requestId);
  }

  async stated(from: Sql, requestId: string, stated: string): Promise<{ broughtAt: string; recordedAt: string; answerByOn: string }> {
    const [now, broughtAt] = [this.clock.iso(), new Date(stated).toISOString()];
    const holidays = await this.settings.holidays(from);
    const mostWorkingDays = await this.settings.valueOf(from, 'counter.earlier-receipt-days', now);
    const handedOverAt = (await this.store.firstHandOver(from, requestId)) ?? now;
    refuseFor(whyNotBroughtThen({ broughtAt, now, handedOverAt, mostWorkingDays }, holidays));
    return { broughtAt, recordedAt: now, answerByOn: answerByOn(now, await this.settings.valueOf(from, 'watch.claim-answer-days', now), holidays) };
  }
}
