import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { Refusal } from '../../http/refusal.js';
import { SecondPersonStore } from '../../people/second/second-person.store.js';
import type { Actor } from '../../shared/actor.js';
import type { PendingChange, PendingChangeList, SubjectSettingView } from '../../shared/api/settings.js';
import { rowKeyOf, subjectOf, type Subject } from '../../shared/subject-settings/subject-settings.js';
import { stateOf } from '../setting-change.rules.js';
import { SettingStore, type SettingRow } from '../setting.store.js';
import { changeView } from '../setting.view.js';
import { SubjectKeepers } from './subject-keepers.js';

/** Settings of sites, stores and units, as whoever keeps them reads them. */
@Injectable()
export class SubjectReading {
  constructor(
    private readonly reader: Reader, private readonly clock: Clock, private readonly settings: SettingStore, private readonly seconds: SecondPersonStore, private readonly keepers: SubjectKeepers,
  ) {}

  async viewOf(from: Sql, actor: Actor, subject: Subject): Promise<SubjectSettingView | null> {
    const [thing] = await this.keepers.of(subject.key).read(from, [subject.id]);
    if (!thing) return null;
    const reader = { actor, seats: await this.seconds.seatsOf(from, actor.personId) };
    const [rows, now] = [await this.settings.of(from, rowKeyOf(subject)), this.clock.iso()];
    return { key: subject.key, subjectId: thing.id, subjectName: thing.name, value: thing.value, changes: rows.map((row) => changeView(row, reader, now)) };
  }

  /** What has not begun, of all that this person keeps. */
  async pending(actor: Actor): Promise<PendingChangeList> {
    const rows = await this.settings.pendingOfSubjects(this.reader, this.clock.iso());
    const found = await Promise.all(rows.map((row) => this.pendingView(actor, row)));
    return { items: found.filter((one) => one !== null) };
  }

  private async pendingView(actor: Actor, row: SettingRow): Promise<PendingChange | null> {
    const subject = subjectOf(row.key);
    if (!subject || !(await this.keeps(actor, subject))) return null;
    const { id, effectiveFrom, valueJson } = row;
    return { id, key: subject.key, subjectId: subject.id, value: JSON.parse(valueJson) as unknown, effectiveFrom, state: stateOf(row, this.clock.iso()) };
  }

  private async keeps(actor: Actor, { key, id }: Subject): Promise<boolean> {
    try {
      await this.keepers.of(key).refuseUnlessKept(this.reader, actor, id);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
