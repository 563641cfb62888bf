import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { Reader, type Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { CurrentGuideline, GuidelineAcknowledged } from '../../shared/api/guideline/guidelines.js';
import type { Because } from '../../shared/refusals.js';
import { GuidelineReading } from '../reading/guideline-reading.service.js';
import { AcknowledgementStore } from './acknowledgement.store.js';

/** Knowing the rules: each person takes note of each version once. Those who ask for property are asked. */
@Injectable()
export class Acknowledging {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly reading: GuidelineReading, private readonly store: AcknowledgementStore,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  async current(actor: Actor): Promise<CurrentGuideline> {
    const row = await this.reading.current(this.reader);
    if (!row) return { guideline: null, acknowledgedAt: null };
    return { guideline: await this.reading.shown(this.reader, actor, row), acknowledgedAt: await this.store.at(this.reader, row.id, actor.personId) };
  }

  acknowledge(actor: Actor, id: string): Promise<GuidelineAcknowledged> {
    return this.transactions.run(async (tx) => {
      const version = await this.reading.visible(tx, actor, id);
      if (version.status !== 'published') throw new Refusal('guidelines.not-published');
      const row = { versionId: id, personId: actor.personId, acknowledgedAt: this.clock.iso() };
      const isFirst = await this.store.insert(tx, row);
      if (isFirst) await this.journal.record(tx, { event: 'guideline.acknowledged', actor, subject: { type: 'guideline', id } });
      const acknowledgedAt = isFirst ? row.acknowledgedAt : ((await this.store.at(tx, id, actor.personId)) ?? row.acknowledgedAt);
      return { guidelineId: id, personId: actor.personId, acknowledgedAt };
    });
  }

  /** Why this person may not send or confirm a request yet. While no version is in force nothing is asked. */
  async whyNotKnowing(from: Sql, personId: string): Promise<Because | null> {
    const row = await this.reading.current(from);
    if (!row || (await this.store.at(from, row.id, personId)) !== null) return null;
    return { code: 'guidelines.not-acknowledged', facts: { number: row.number, guidelineId: row.id } };
  }
}
