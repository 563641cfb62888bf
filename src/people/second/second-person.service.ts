import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { AuthorityChangeFacts, AuthorityChangeKind } from '../../shared/api/access/authority-changes.js';
import { AuthorityChangeStore } from './authority-change.store.js';
import { SecondPersonStore } from './second-person.store.js';

export interface Proposal {
  kind: AuthorityChangeKind;
  personId: string;
  unitId: string;
  storeId: string | null;
  targetId: string | null;
  facts: AuthorityChangeFacts;
}

/** Where administrator and storekeeper are one person, their changes of posts and orders are kept beside and wait. */
@Injectable()
export class SecondPerson {
  constructor(private readonly clock: Clock, private readonly journal: Journal, private readonly changes: AuthorityChangeStore, private readonly seconds: SecondPersonStore) {}

  mustWait(from: Sql, actor: Actor): Promise<boolean> {
    return this.seconds.keepsStore(from, actor.personId);
  }

  /** Nobody is here who could ever confirm: only the agency's head is then recorded alone, that there be somebody. */
  isAlone(from: Sql, actor: Actor): Promise<boolean> {
    return this.seconds.isAlone(from, actor.personId);
  }

  async propose(tx: Tx, actor: Actor, proposal: Proposal): Promise<string> {
    const id = await this.keep(tx, actor, proposal, null);
    const { kind, personId, unitId, storeId, targetId, facts: { reason, ...facts } } = proposal;
    const personal = reason === null ? [] : [{ personId: kind === 'exception-recorded' ? personId : actor.personId, data: { reason } }];
    const subject = { type: 'authority-change', id };
    await this.journal.record(tx, { event: 'authority-change.proposed', actor, authority: facts.number, subject, after: { kind, personId, unitId, storeId, targetId, ...facts }, personal });
    const confirmers = await this.seconds.confirmersOf(tx, actor.personId);
    await tell(tx, this.clock.iso(), confirmers.map((one) => ({ kind: 'to-confirm', subjectId: id, occasion: kind, personId: one })));
    return id;
  }

  /** Recorded at once, and marked as such. */
  async passAlone(tx: Tx, actor: Actor, proposal: Proposal, appliedId: string): Promise<void> {
    await this.keep(tx, actor, proposal, appliedId);
  }

  private async keep(tx: Tx, actor: Actor, { facts, ...proposal }: Proposal, appliedId: string | null): Promise<string> {
    const [id, now] = [newId(), this.clock.iso()];
    const settled = appliedId === null ? { settledAt: null, settledBy: null, outcome: null } : { settledAt: now, settledBy: actor.personId, outcome: 'alone' as const };
    await this.changes.insert(tx, { id, ...proposal, factsJson: JSON.stringify(facts), authorId: actor.personId, proposedAt: now, ...settled, appliedId });
    return id;
  }
}
