import { Injectable } from '@nestjs/common';
import { Reader, type Sql } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { maySecond, type Seat } from '../../people/second/second-person.rules.js';
import { SecondPersonStore } from '../../people/second/second-person.store.js';
import type { Actor } from '../../shared/actor.js';
import type { WaitingChange, WaitingChangeList } from '../../shared/api/settings.js';
import type { SettingKey } from '../../shared/settings.js';
import { subjectOf } from '../../shared/subject-settings/subject-settings.js';
import { SettingStore, type SettingRow } from '../setting.store.js';
import { changeView, type SettingReader } from '../setting.view.js';
import { SubjectKeepers } from '../subjects/subject-keepers.js';

/** Changes that wait for a second person, with what holds until then. */
@Injectable()
export class WaitingChanges {
  constructor(
    private readonly reader: Reader, private readonly clock: Clock, private readonly settings: SettingStore, private readonly seconds: SecondPersonStore, private readonly keepers: SubjectKeepers,
  ) {}

  async list(actor: Actor): Promise<WaitingChangeList> {
    if (!maySecond(actor)) return { items: [] };
    const reader = { actor, seats: await this.seatsOf(this.reader, actor) };
    const rows = await this.settings.waiting(this.reader);
    return { items: await Promise.all(rows.map((row) => this.viewOf(this.reader, row, reader))) };
  }

  seatsOf(from: Sql, actor: Actor): Promise<Seat[]> {
    return this.seconds.seatsOf(from, actor.personId);
  }

  async viewOf(from: Sql, row: SettingRow, reader: SettingReader): Promise<WaitingChange> {
    const now = this.clock.iso();
    const [change, subject] = [changeView(row, reader, now), subjectOf(row.key)];
    if (subject === null) return { ...change, key: row.key as SettingKey, subjectName: null, held: await this.settings.inForce.valueOf(from, row.key as SettingKey, now) };
    const [thing] = await this.keepers.of(subject.key).read(from, [subject.id]);
    return { ...change, key: subject.key, subjectName: thing?.name ?? '', held: thing?.value };
  }
}
