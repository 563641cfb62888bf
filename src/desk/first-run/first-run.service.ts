import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader, type Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { refuseUnlessOfAgency } from '../../people/administered.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Actor } from '../../shared/actor.js';
import type { FirstRunView } from '../../shared/api/machine/first-run.js';
import type { FirstRunStepKey } from '../../shared/first-run/first-run-steps.js';
import { firstRunSteps } from './first-run.rules.js';
import { FirstRunStore } from './first-run.store.js';

/** What is left of an office's first day, and which steps it does without. */
@Injectable()
export class FirstRunService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly store: FirstRunStore, private readonly settings: SettingsInForce,
  ) {}

  view(actor: Actor): Promise<FirstRunView> {
    refuseUnlessOfAgency(actor);
    return this.read(this.reader, actor);
  }

  /** Skipping twice is skipping once. */
  skip(actor: Actor, step: FirstRunStepKey): Promise<FirstRunView> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      const isSkipped = await this.store.skip(tx, step, this.clock.iso(), actor.personId);
      if (isSkipped) await this.journal.record(tx, { event: 'first-run.skipped', actor, subject: { type: 'first-run', id: step }, after: { step } });
      return this.read(tx, actor);
    });
  }

  takeUpAgain(actor: Actor, step: FirstRunStepKey): Promise<FirstRunView> {
    refuseUnlessOfAgency(actor);
    return this.transactions.run(async (tx) => {
      const isTaken = await this.store.take(tx, step);
      if (isTaken) await this.journal.record(tx, { event: 'first-run.taken-up', actor, subject: { type: 'first-run', id: step }, after: { step } });
      return this.read(tx, actor);
    });
  }

  async read(from: Sql, actor: Actor): Promise<FirstRunView> {
    const today = this.clock.today();
    const counts = await this.store.counts(from, today);
    const kind = counts.kinds > 0 ? await this.settings.valueOf(from, 'agency.kind', this.clock.iso()) : null;
    const { id, headTitle, headName, hasSupplyOffice } = await this.store.agency(from, today);
    const steps = firstRunSteps({ kind, counts, skipped: await this.store.skipped(from), keepsRegister: actor.permissions.has('register.manage') });
    const left = steps.filter((step) => step.state === 'todo');
    return { steps, left: left.length, next: left[0]?.key ?? null, kind, agencyUnitId: id, headTitle, headName, hasSupplyOffice: hasSupplyOffice === 1 };
  }
}
