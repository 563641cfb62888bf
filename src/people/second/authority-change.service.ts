import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal, refuse } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { AuthorityChangeView } from '../../shared/api/access/authority-changes.js';
import { AuthorityChangeStore, type ChangeRow } from './authority-change.store.js';
import { AuthorityChangeReading } from './authority-change-reading.service.js';
import { changeView, type Standing } from './authority-change.view.js';
import { ChangeApplying } from './change-applying.js';
import { whyNotSecond } from './second-person.rules.js';

/** What becomes of a change of posts or orders that waits: a second person confirms it, or it is withdrawn. */
@Injectable()
export class AuthorityChanges {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal,
    private readonly store: AuthorityChangeStore, private readonly reading: AuthorityChangeReading, private readonly applying: ChangeApplying,
  ) {}

  confirm(actor: Actor, id: string): Promise<AuthorityChangeView> {
    return this.transactions.run(async (tx) => {
      const { row, standing } = await this.open(tx, actor, id);
      refuse(whyNotSecond(row.authorId, { personId: actor.personId, seats: standing.seats }));
      const appliedId = await this.applying.apply(tx, actor, row);
      return this.settled(tx, standing, id, { outcome: 'confirmed', appliedId });
    });
  }

  withdraw(actor: Actor, id: string, reason: string): Promise<AuthorityChangeView> {
    return this.transactions.run(async (tx) => {
      const { row: { kind }, standing } = await this.open(tx, actor, id);
      const personal = [{ personId: actor.personId, data: { reason } }];
      await this.journal.record(tx, { event: 'authority-change.withdrawn', actor, subject: { type: 'authority-change', id }, after: { kind }, personal });
      return this.settled(tx, standing, id, { outcome: 'withdrawn', appliedId: null });
    });
  }

  private async open(tx: Tx, actor: Actor, id: string): Promise<{ row: ChangeRow; standing: Standing }> {
    const seen = await this.reading.seen(tx, actor, id);
    refuse(seen.row.outcome === null ? null : 'second-person.settled-already');
    return seen;
  }

  private async settled(tx: Tx, standing: Standing, id: string, how: Pick<ChangeRow, 'outcome' | 'appliedId'>): Promise<AuthorityChangeView> {
    if (!(await this.store.settle(tx, id, { ...how, settledAt: this.clock.iso(), settledBy: standing.actor.personId }))) throw new Refusal('second-person.settled-already');
    return changeView(found(await this.store.byId(tx, id)), standing);
  }
}
