import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { HeadTitles, type TitleOutcome } from '../../people/import/head-titles.js';
import type { Actor } from '../../shared/actor.js';
import { rowKeyOf, type Subject } from '../../shared/subject-settings/subject-settings.js';
import { stateOf } from '../setting-change.rules.js';
import { SettingStore } from '../setting.store.js';
import { SubjectSettings } from './subject-setting.service.js';

const REASON = 'นำเข้าจากไฟล์หน่วยงาน';

/** What a file says is a change like any other: whoever needs a second person needs one here, and the timed job never takes it back. */
@Injectable()
export class ImportedTitles extends HeadTitles {
  constructor(private readonly clock: Clock, private readonly settings: SettingStore, private readonly subjects: SubjectSettings) {
    super();
  }

  async change(tx: Tx, actor: Actor | null, unitId: string, title: string): Promise<TitleOutcome> {
    const subject: Subject = { key: 'unit.head-title', id: unitId };
    const waiting = (await this.settings.of(tx, rowKeyOf(subject))).filter((row) => stateOf(row, this.clock.iso()) === 'waiting');
    if (waiting.some(({ valueJson }) => valueJson === JSON.stringify(title))) return 'asked';
    return (await this.subjects.record(tx, actor, subject, { value: title, reason: REASON })) ? 'waits' : 'held';
  }
}
