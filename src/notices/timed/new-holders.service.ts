import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { naturalKey, tell, type Told } from '../../outbox/tell.js';
import { addDays, bangkokInstant } from '../../shared/calendar.js';
import { LetterHour } from './letter-hour.js';
import { WaitingCount } from './waiting-count.js';

/** As far back as an outage may have hidden a beginning. */
const LOOKED_BACK_DAYS = 6;

interface Beginning {
  id: string;
  personId: string;
  fromOn: string;
}

/** Whoever comes into a post, or begins to act for one, is told once what waits there already. */
@Injectable()
export class NewHolders {
  constructor(
    private readonly reader: Reader, private readonly transactions: Transactions, private readonly outbox: OutboxStore, private readonly waiting: WaitingCount,
    private readonly hour: LetterHour, private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    if (!(await this.hour.hasCome())) return;
    const begun = (await this.begun()).map(({ id, personId, fromOn }): Told => ({ kind: 'post-begins', subjectId: personId, occasion: `${fromOn} ${id}` }));
    const known = await this.outbox.known(this.reader, begun.map(naturalKey));
    for (const event of begun.filter((one) => !known.has(naturalKey(one)))) {
      const count = await this.waiting.of(event.subjectId);
      await this.transactions.run((tx) => tell(tx, this.clock.iso(), [{ ...event, facts: { count } }]));
    }
  }

  /** Of several that began for one person the latest stands for all. */
  private async begun(): Promise<Beginning[]> {
    const [today, now] = [this.clock.today(), this.clock.iso()];
    const since = addDays(today, -LOOKED_BACK_DAYS);
    const rows = await this.reader.query<Beginning>(sql`
      select id, person_id, from_on from posts where from_on <= ${today} and from_on >= ${since} and (until_on is null or until_on >= ${today})
      union all
      select id, to_person_id as person_id, from_on from delegation_orders where from_on <= ${today} and (from_on >= ${since} or recorded_at >= ${bangkokInstant(since)})
        and (until_on is null or until_on >= ${today}) and recorded_at <= ${now} and revoked_at is null
      order by from_on, id`);
    return [...new Map(rows.map((row) => [row.personId, row])).values()];
  }
}
