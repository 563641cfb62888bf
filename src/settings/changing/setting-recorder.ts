import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import { SecondPersonStore } from '../../people/second/second-person.store.js';
import type { Actor } from '../../shared/actor.js';
import { SettingStore } from '../setting.store.js';

export interface Recording {
  /** Of its row: of the agency, or of one subject. */
  key: string;
  value: unknown;
  reason: string;
  from: string;
  /** What the journal says of it, beside value and day. */
  facts: object;
}

/** Writes down one dated value with author and reason, whatever it is a setting of. */
@Injectable()
export class SettingRecorder {
  constructor(private readonly clock: Clock, private readonly journal: Journal, private readonly settings: SettingStore, private readonly seconds: SecondPersonStore) {}

  /** From when it is to hold: now, or later. */
  startOf(effectiveFrom: string | undefined): string {
    const now = this.clock.iso();
    const from = effectiveFrom === undefined ? now : new Date(effectiveFrom).toISOString();
    if (from < now) throw new Refusal('settings.in-the-past');
    return from;
  }

  /** Answers whether it waits for a second person: its author is administrator and storekeeper in one. */
  async record(tx: Tx, actor: Actor | null, { key, value, reason, from, facts }: Recording): Promise<boolean> {
    const now = this.clock.iso();
    const waits = actor !== null && actor.posts.some(({ kind }) => kind === 'administrator') && (await this.seconds.keepsStore(tx, actor.personId));
    const row = { key, valueJson: JSON.stringify(value), effectiveFrom: from, authorId: actor?.personId ?? null, reason, recordedAt: now, needsSecond: waits ? 1 : 0 } as const;
    const id = await this.settings.insert(tx, row);
    const personal = actor ? [{ personId: actor.personId, data: { reason } }] : [];
    await this.journal.record(tx, { event: waits ? 'setting.proposed' : 'setting.changed', actor, subject: { type: 'setting', id }, after: { ...facts, value, effectiveFrom: from }, personal });
    if (waits) await tell(tx, now, (await this.seconds.confirmersOf(tx, actor.personId)).map((personId) => ({ kind: 'to-confirm', subjectId: id, occasion: key, personId })));
    return waits;
  }
}
