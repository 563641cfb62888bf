import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { ENGINE } from '../../config.js';
import { Reader, type Sql, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import { rowKeyOf, SUBJECT_SETTINGS, subjectOf, type Subject, type SubjectKey } from '../../shared/subject-settings/subject-settings.js';
import { SettingStore, type HeldRow } from '../setting.store.js';
import { SubjectKeepers } from './subject-keepers.js';

/** A row that holds, of one subject. */
type HeldOfSubject = Subject & { row: HeldRow; value: unknown };

/** How the journal names what was changed: by the setting, and by the id of its subject. */
export function factsOf(rowKey: string): object {
  const subject = subjectOf(rowKey);
  return subject ? { key: subject.key, [SUBJECT_SETTINGS[subject.key].idField]: subject.id } : { key: rowKey };
}

/** Brings what is in force of sites, stores and units to where its readers read it, when its day has come. */
@Injectable()
export class SubjectApplying {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly clock: Clock, private readonly journal: Journal,
    private readonly settings: SettingStore, private readonly keepers: SubjectKeepers,
  ) {}

  refuseUnlessKept(from: Sql, actor: Actor, { key, id }: Subject): Promise<void> {
    return this.keepers.of(key).refuseUnlessKept(from, actor, id);
  }

  /** On PostgreSQL those who decide about one subject wait for each other, so that the newest row is what stands in the end. */
  async lock(tx: Tx, { key, id }: Subject): Promise<void> {
    if (ENGINE === 'postgres') await tx.query(sql`select id from ${raw(this.keepers.of(key).table)} where id = ${id} for update`);
  }

  /** Writes the value that holds now, where another stands. Answers the row that was applied. */
  async apply(tx: Tx, subject: Subject): Promise<HeldOfSubject | null> {
    await this.lock(tx, subject);
    const [row] = await this.settings.heldOfSubjects(tx, this.clock.iso(), rowKeyOf(subject));
    const [other] = row ? await this.others(tx, subject.key, [row]) : [];
    if (other) await this.keepers.of(subject.key).write(tx, subject.id, other.value);
    return other ?? null;
  }

  /** The timed part: each in a transaction of its own; where nothing differs nothing is written. */
  async run(): Promise<number> {
    const held = await this.settings.heldOfSubjects(this.reader, this.clock.iso());
    const keys = Object.keys(SUBJECT_SETTINGS) as SubjectKey[];
    const due = (await Promise.all(keys.map((key) => this.others(this.reader, key, held)))).flat();
    let applied = 0;
    for (const subject of due) applied += (await this.transactions.run((tx) => this.applied(tx, subject))) ? 1 : 0;
    return applied;
  }

  private async applied(tx: Tx, subject: Subject): Promise<boolean> {
    const done = await this.apply(tx, subject);
    if (!done) return false;
    await this.journal.record(tx, { event: 'setting.applied', actor: null, subject: { type: 'setting', id: done.row.id }, after: { ...factsOf(done.row.key), value: done.value } });
    return true;
  }

  /** Of one kind: those whose readers still read another value. */
  private async others(from: Sql, key: SubjectKey, held: readonly HeldRow[]): Promise<HeldOfSubject[]> {
    const known = held.flatMap((row) => {
      const subject = subjectOf(row.key);
      return subject?.key === key ? [{ ...subject, row, value: JSON.parse(row.valueJson) as unknown }] : [];
    });
    const now = new Map((await this.keepers.of(key).read(from, known.map(({ id }) => id))).map((one) => [one.id, one.value]));
    return known.filter(({ id, value }) => now.has(id) && !isDeepStrictEqual(now.get(id), value));
  }
}
