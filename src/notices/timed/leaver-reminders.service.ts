import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { naturalKey, tell, type Told } from '../../outbox/tell.js';
import { AuthorityStore } from '../../people/authority.store.js';
import { addDays, daysBetween } from '../../shared/calendar.js';
import { leaverStage, leavingAt, TOLD_DAYS_BEFORE } from '../../shared/chasing/leaver-days.js';
import { isUrgent } from '../../shared/notices/notice-kinds.js';
import { LeaverStore, type LeaverWithThings } from './leaver.store.js';
import { LetterHour } from './letter-hour.js';

/** Whoever left longer ago is on the list, and a question of the auditor's; nobody is told anew. */
const LOOKED_BACK = 7;

/** Tells who leaves, the head of their unit and the storekeepers what is still to be handed back: a month before, a week before, and on the day. */
@Injectable()
export class LeaverReminders {
  constructor(
    private readonly leavers: LeaverStore, private readonly authorities: AuthorityStore, private readonly outbox: OutboxStore, private readonly transactions: Transactions, private readonly hour: LetterHour, private readonly clock: Clock,
  ) {}

  /** Letters wait for their hour; what belongs in the digest of that hour is there before it, or it would come a day late. */
  async run(): Promise<void> {
    const mayWrite = await this.hour.hasCome();
    await this.transactions.run(async (tx) => {
      const today = this.clock.today();
      const people = await this.leavers.leaving(tx, addDays(today, -LOOKED_BACK), addDays(today, TOLD_DAYS_BEFORE[0]));
      const news: Told[] = [];
      for (const one of people) news.push(...toldOf(one, await this.watchers(tx, one, today), today));
      const known = await this.outbox.known(tx, news.map(naturalKey));
      await tell(tx, this.clock.iso(), news.filter((event) => (mayWrite || !isUrgent(event.kind)) && !known.has(naturalKey(event))));
    });
  }

  private async watchers(from: Sql, { personId, unitPath }: LeaverWithThings, today: string): Promise<string[]> {
    const heads = (await this.authorities.covering(from, ['head-of-unit', 'head-of-agency'], unitPath, this.clock.iso())).filter((one) => one.personId !== personId);
    const nearest = heads.filter((one) => one.unitId === heads[0]?.unitId).map((one) => one.personId);
    return [...new Set([...nearest, ...(await this.leavers.keepers(from, personId, today))])].filter((id) => id !== personId);
  }
}

/** Once for each stage of each leaving day: another day begins anew. */
function toldOf({ personId, leavingOn, count }: LeaverWithThings, watchers: readonly string[], today: string): Told[] {
  const occasion = `${leavingOn} ${leaverStage(leavingOn, today) ?? ''}`;
  const about = { subjectId: personId, occasion, facts: { days: daysBetween(today, leavingOn), count, dueAt: leavingAt(leavingOn) } };
  return [{ kind: 'leaving', personId, ...about }, ...watchers.map((watcher): Told => ({ kind: 'leaver', personId: watcher, ...about }))];
}
