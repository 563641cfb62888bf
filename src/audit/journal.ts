import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../database/ids.js';
import type { Tx } from '../database/sql.js';
import { insertInto } from '../database/statements.js';
import { Clock } from '../http/clock.js';
import type { Actor } from '../shared/actor.js';
import { canonicalJson } from './canonical-json.js';
import { commitment } from './leaf-hash.js';

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
    const parts = (fact.personal ?? []).map(({ personId, data }) =>
      ({ id: newId(), journalId: row.id, personId, dataJson: canonicalJson(data), salt: randomBytes(16).toString('hex') }));
    const personal = parts.map(({ personId, salt, dataJson }) => ({ personId, commitment: commitment(salt, dataJson) }));
    const bytes = canonicalJson({ ...row, before: fact.before ?? null, after: fact.after ?? null, personal });
    tx.send(insertInto('journal', { ...row, bytes }));
    if (parts.length) tx.send(insertInto('journal_personal', parts));
  }
}
