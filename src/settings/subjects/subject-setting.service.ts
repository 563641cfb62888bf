import { Injectable } from '@nestjs/common';
import { Reader, type Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { SubjectSettingView } from '../../shared/api/settings.js';
import { isSubjectValue, rowKeyOf, type Subject } from '../../shared/subject-settings/subject-settings.js';
import { SettingRecorder } from '../changing/setting-recorder.js';
import { factsOf, SubjectApplying } from './subject-applying.service.js';
import type { SubjectChange } from './subject.dto.js';
import { SubjectReading } from './subject-reading.service.js';

/** What is decided of one site, store or unit: seen and changed by whoever keeps it, with a reason and from a day on. */
@Injectable()
export class SubjectSettings {
  constructor(
    private readonly transactions: Transactions, private readonly reader: Reader, private readonly recorder: SettingRecorder,
    private readonly applying: SubjectApplying, private readonly reading: SubjectReading,
  ) {}

  async view(actor: Actor, subject: Subject): Promise<SubjectSettingView> {
    await this.applying.refuseUnlessKept(this.reader, actor, subject);
    return found(await this.reading.viewOf(this.reader, actor, subject));
  }

  change(actor: Actor, subject: Subject, change: SubjectChange): Promise<SubjectSettingView> {
    return this.transactions.run(async (tx) => {
      await this.applying.refuseUnlessKept(tx, actor, subject);
      await this.record(tx, actor, subject, change);
      return found(await this.reading.viewOf(tx, actor, subject));
    });
  }

  /** What holds at once is written at once. Answers whether it waits for a second person. */
  async record(tx: Tx, actor: Actor | null, subject: Subject, { value, reason, effectiveFrom }: SubjectChange): Promise<boolean> {
    if (!isSubjectValue(subject.key, value)) throw new Refusal(subject.key === 'store.hours' ? 'settings.hours-unsound' : 'settings.not-a-value', { key: subject.key });
    await this.applying.lock(tx, subject);
    const key = rowKeyOf(subject);
    const waits = await this.recorder.record(tx, actor, { key, value, reason, from: this.recorder.startOf(effectiveFrom), facts: factsOf(key) });
    await this.applying.apply(tx, subject);
    return waits;
  }
}
