import { Injectable } from '@nestjs/common';
import { Journal } from '../audit/journal.js';
import { Reader, type Sql, type Tx } from '../database/sql.js';
import { Transactions } from '../database/transactions.js';
import { Clock } from '../http/clock.js';
import { found, Refusal } from '../http/refusal.js';
import { maySecond } from '../people/second/second-person.rules.js';
import { SecondPersonStore } from '../people/second/second-person.store.js';
import type { Actor } from '../shared/actor.js';
import type { WaitingChange, WaitingChangeList } from '../shared/api/settings.js';
import type { RefusalCode } from '../shared/refusals.js';
import { whyNotConfirm, whyNotWithdraw, type ChangeFacts } from './setting-change.rules.js';
import { SettingStore, type SettingRow } from './setting.store.js';
import { waitingView, type SettingReader } from './setting.view.js';

/** What becomes of a change before it takes effect: a second person confirms it, or it is withdrawn. */
@Injectable()
export class SettingSettling {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock,
    private readonly journal: Journal, private readonly settings: SettingStore, private readonly seconds: SecondPersonStore,
  ) {}

  async waiting(actor: Actor): Promise<WaitingChangeList> {
    if (!maySecond(actor)) return { items: [] };
    const [now, reader] = [this.clock.iso(), await this.readerOf(this.reader, actor)];
    const rows = await this.settings.waiting(this.reader);
    return { items: await Promise.all(rows.map((row) => this.viewOf(this.reader, row, reader, now))) };
  }

  /** It takes effect on the day it was proposed for, or now where that has passed. */
  confirm(actor: Actor, id: string): Promise<WaitingChange> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const confirmer = { personId: actor.personId, seats: await this.seconds.seatsOf(tx, actor.personId) };
      const row = await this.settleable(tx, actor, id, (change) => whyNotConfirm(change, confirmer, now));
      const effectiveFrom = row.effectiveFrom > now ? row.effectiveFrom : now;
      if (!(await this.settings.settle(tx, id, { confirmedAt: now, confirmedBy: actor.personId, effectiveFrom }))) throw new Refusal('settings.settled-already');
      await this.journal.record(tx, { event: 'setting.confirmed', actor, subject: { type: 'setting', id }, after: { key: row.key, effectiveFrom } });
      return this.settled(tx, actor, id, now);
    });
  }

  withdraw(actor: Actor, id: string, reason: string): Promise<WaitingChange> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const { key } = await this.settleable(tx, actor, id, (change) => whyNotWithdraw(change, actor, now));
      if (!(await this.settings.settle(tx, id, { withdrawnAt: now, withdrawnBy: actor.personId }))) throw new Refusal('settings.settled-already');
      const personal = [{ personId: actor.personId, data: { reason } }];
      await this.journal.record(tx, { event: 'setting.withdrawn', actor, subject: { type: 'setting', id }, after: { key }, personal });
      return this.settled(tx, actor, id, now);
    });
  }

  /** Whoever may settle no change at all is told nothing of any. */
  private async settleable(tx: Tx, actor: Actor, id: string, whyNot: (change: ChangeFacts) => RefusalCode | null): Promise<SettingRow> {
    if (!maySecond(actor)) throw new Refusal('not-permitted');
    const row = found(await this.settings.byId(tx, id));
    const why = whyNot(row);
    if (why) throw new Refusal(why);
    return row;
  }

  private async settled(tx: Tx, actor: Actor, id: string, now: string): Promise<WaitingChange> {
    return this.viewOf(tx, found(await this.settings.byId(tx, id)), await this.readerOf(tx, actor), now);
  }

  private async viewOf(from: Sql, row: SettingRow, reader: SettingReader, now: string): Promise<WaitingChange> {
    return waitingView(row, await this.settings.inForce.valueOf(from, row.key, now), reader, now);
  }

  private async readerOf(from: Sql, actor: Actor): Promise<SettingReader> {
    return { actor, seats: await this.seconds.seatsOf(from, actor.personId) };
  }
}
