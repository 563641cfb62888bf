import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import { maySecond } from '../../people/second/second-person.rules.js';
import type { Actor } from '../../shared/actor.js';
import type { WaitingChange } from '../../shared/api/settings.js';
import type { RefusalCode } from '../../shared/refusals.js';
import { subjectOf } from '../../shared/subject-settings/subject-settings.js';
import { isOwnOfSubject, whyNotConfirm, whyNotWithdraw, type ChangeFacts } from '../setting-change.rules.js';
import { SettingStore, type SettingRow } from '../setting.store.js';
import { factsOf, SubjectApplying } from '../subjects/subject-applying.service.js';
import { WaitingChanges } from './waiting-changes.service.js';

/** What becomes of a change before it takes effect: a second person confirms it, or it is withdrawn. */
@Injectable()
export class SettingSettling {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal,
    private readonly settings: SettingStore, private readonly waiting: WaitingChanges, private readonly subjects: SubjectApplying,
  ) {}

  /** It takes effect on the day it was proposed for, or now where that has passed. */
  confirm(actor: Actor, id: string): Promise<WaitingChange> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const confirmer = { personId: actor.personId, seats: await this.waiting.seatsOf(tx, actor) };
      const row = await this.settleable(tx, actor, id, (change) => whyNotConfirm(change, confirmer, now));
      const effectiveFrom = row.effectiveFrom > now ? row.effectiveFrom : now;
      if (!(await this.settings.settle(tx, id, { confirmedAt: now, confirmedBy: actor.personId, effectiveFrom }))) throw new Refusal('settings.settled-already');
      await this.journal.record(tx, { event: 'setting.confirmed', actor, subject: { type: 'setting', id }, after: { ...factsOf(row.key), effectiveFrom } });
      const subject = subjectOf(row.key);
      if (subject) await this.subjects.apply(tx, subject);
      return this.settled(tx, actor, id);
    });
  }

  withdraw(actor: Actor, id: string, reason: string): Promise<WaitingChange> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const { key } = await this.settleable(tx, actor, id, (change) => whyNotWithdraw(change, actor, now));
      if (!(await this.settings.settle(tx, id, { withdrawnAt: now, withdrawnBy: actor.personId }))) throw new Refusal('settings.settled-already');
      const personal = [{ personId: actor.personId, data: { reason } }];
      await this.journal.record(tx, { event: 'setting.withdrawn', actor, subject: { type: 'setting', id }, after: factsOf(key), personal });
      return this.settled(tx, actor, id);
    });
  }

  /** Whoever may settle no change at all is told nothing of any but their own. */
  private async settleable(tx: Tx, actor: Actor, id: string, whyNot: (change: ChangeFacts) => RefusalCode | null): Promise<SettingRow> {
    const row = await this.settings.byId(tx, id);
    if (!maySecond(actor)) await this.refuseUnlessOwn(tx, actor, row);
    const why = whyNot(found(row));
    if (why) throw new Refusal(why);
    return row!;
  }

  /** What was one's own to decide, and still is. */
  private async refuseUnlessOwn(tx: Tx, actor: Actor, row: SettingRow | null): Promise<void> {
    if (!row || !isOwnOfSubject(row, actor)) throw new Refusal('not-permitted');
    await this.subjects.refuseUnlessKept(tx, actor, subjectOf(row.key)!);
  }

  private async settled(tx: Tx, actor: Actor, id: string): Promise<WaitingChange> {
    return this.waiting.viewOf(tx, found(await this.settings.byId(tx, id)), { actor, seats: await this.waiting.seatsOf(tx, actor) });
  }
}
