import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import { Clock } from '../http/clock.js';
import type { Actor } from '../shared/actor.js';

/** The package's types promise a default export that its CommonJS form does not have. */
const canonicalJson = canonicalize as unknown as (input: unknown) => string | undefined;

export interface JournalFact {
  /** What happened, as `subject.past-tense`: `loan-request.submitted`. */
  event: string;
  /** Null when a timed job or the set-up acts. */
  actor: Pick<Actor, 'personId' | 'posts'> | null;
  /** The power used: an order's number, or the post acted for. */
  authority?: string | null;
  subject: { type: string; id: string };
  /** States by ids and codes only: no names, no free text. */
  before?: object | null;
  after?: object | null;
  /** Names and free text, kept apart per person so that they can be erased. */
  personal?: readonly { personId: string; data: object }[];
}

/** The append-only record. One row per change of state, in the transaction that changes it. */
@Injectable()
export class Journal {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, fact: JournalFact): Promise<void> {
    const row = {
      id: newId(), at: this.clock.iso(), event: fact.event, actorId: fact.actor?.personId ?? null, actorPost: fact.actor?.posts[0]?.id ?? null,
      authority: fact.authority ?? null, subjectType: fact.subject.type, subjectId: fact.subject.id,
    };
    const bytes = canonicalJson({ ...row, before: fact.before ?? null, after: fact.after ?? null });
    if (bytes === undefined) throw new Error('A journal row must be plain JSON');
    await tx.run(insertInto('journal', { ...row, bytes }));
    const personal = (fact.personal ?? []).map(({ personId, data }) => ({ id: newId(), journalId: row.id, personId, dataJson: JSON.stringify(data) }));
    if (personal.length) await tx.run(insertInto('journal_personal', personal));
  }
}
