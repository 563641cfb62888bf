import { Injectable } from '@nestjs/common';
import sql, { type Sql as Statement } from 'sql-template-tag';
import { Journal } from '../../../audit/journal.js';
import { newId } from '../../../database/ids.js';
import { Reader, type Tx } from '../../../database/sql.js';
import { Transactions } from '../../../database/transactions.js';
import { Clock } from '../../../http/clock.js';
import { Refusal } from '../../../http/refusal.js';
import type { Actor } from '../../../shared/actor.js';
import type { LendabilityView } from '../../../shared/api/inventory.js';
import { entryFor, promisedPeak, recountStock } from '../../catalogue/stock.js';
import { reachable } from '../../reach.js';
import type { LendabilityBody } from './lendability.dto.js';
import { LendabilityStore, targetOf } from './lendability.store.js';

/** Which assets may be lent at all, said of many at once: by hand, by class, unit, room or store. */
@Injectable()
export class LendabilityService {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly store: LendabilityStore,
    private readonly journal: Journal, private readonly clock: Clock,
  ) {}

  /** What `apply` would do; changes nothing. */
  preview(actor: Actor, body: LendabilityBody): Promise<LendabilityView> {
    return this.store.counts(this.reader, body.lendable, this.within(body, actor), this.clock.iso());
  }

  apply(actor: Actor, body: LendabilityBody): Promise<LendabilityView> {
    return this.mark(actor, body, this.within(body, actor));
  }

  /** For a sample register, where no officer stands behind it. */
  lendClasses(classIds: readonly string[]): Promise<LendabilityView[]> {
    return Promise.all(classIds.map((classId) => {
      const body = { lendable: true, filter: { classId } };
      return this.mark(null, body, targetOf(body)!);
    }));
  }

  private mark(actor: Actor | null, { lendable, filter }: LendabilityBody, target: Statement): Promise<LendabilityView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const counts = await this.store.counts(tx, lendable, target, now);
      const ids = await this.store.changing(tx, lendable, target, now);
      if (!ids.length) return counts;
      if (lendable) for (const entry of await this.store.missingEntries(tx, ids)) await entryFor(tx, { ...entry, tracking: 'asset' });
      const entryIds = await this.store.mark(tx, lendable, ids, now);
      await recountStock(tx, entryIds);
      if (!lendable) await this.checkPromises(tx, entryIds, now);
      const after = { lendable, filter: { ...filter }, assetIds: ids };
      await this.journal.record(tx, { event: 'assets.lendability-changed', actor, subject: { type: 'assets', id: newId() }, after });
      return { ...counts, changed: ids.length };
    });
  }

  /** Requests by kind count on a number, not on an asset: the entry must still have so many. */
  private async checkPromises(tx: Tx, entryIds: string[], now: string): Promise<void> {
    for (const id of entryIds) {
      const entry = await tx.one<{ lendableStock: number }>(sql`select lendable_stock from catalogue_entries where id = ${id}`);
      if (entry && (await promisedPeak(tx, id, now)) > entry.lendableStock) throw new Refusal('inventory.promised');
    }
  }

  private within(body: LendabilityBody, actor: Actor): Statement {
    const target = targetOf(body);
    if (!target) throw new Refusal('inventory.nothing-chosen');
    return sql`${target} and ${reachable(actor)}`;
  }
}
