import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { EffectiveDues, type DueLoan } from '../../loan-requests/reading/effective-dues.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { naturalKey, tell, type Told } from '../../outbox/tell.js';
import { addDays, bangkokDate, bangkokInstant } from '../../shared/calendar.js';
import { dueReminder } from './due-reminder.rules.js';
import { LetterHour } from './letter-hour.js';

interface OutLoan extends DueLoan {
  /** Who has it: the borrower, or who answers for an outsider. */
  personId: string;
}

/** Tells borrowers what is due tomorrow and what is overdue, by the effective due, once for each due. */
@Injectable()
export class DueReminders {
  constructor(
    private readonly reader: Reader, private readonly dues: EffectiveDues, private readonly outbox: OutboxStore, private readonly transactions: Transactions,
    private readonly hour: LetterHour, private readonly clock: Clock,
  ) {}

  /** Not before the hour at which the agency sends its letters: nobody is woken. */
  async run(): Promise<void> {
    if (!(await this.hour.hasCome())) return;
    const events = await this.events();
    const known = await this.outbox.known(this.reader, events.map(naturalKey));
    const news = events.filter((event) => !known.has(naturalKey(event)));
    if (news.length) await this.transactions.run((tx) => tell(tx, this.clock.iso(), news));
  }

  private async events(): Promise<Told[]> {
    const today = this.clock.today();
    const loans = await this.out(bangkokInstant(addDays(today, 2)));
    const dues = await this.dues.of(this.reader, loans);
    return loans.flatMap(({ id, personId, dueAt }) => {
      const due = dues.get(id) ?? dueAt;
      const kind = dueReminder(bangkokDate(due), today);
      return kind ? [{ kind, subjectId: id, occasion: bangkokDate(due), personId, facts: { dueAt: due } }] : [];
    });
  }

  /** What is said to be back waits for the storekeeper, not for the borrower. */
  private out(before: string): Promise<OutLoan[]> {
    return this.reader.query<OutLoan>(sql`
      select id, status, due_at, coalesce(borrower_id, sponsor_id, filled_in_by) as person_id from loan_requests r where status = 'checked-out' and due_at < ${before}
        and not exists (select 1 from return_claims k where k.request_id = r.id and k.closed_at is null) order by id`);
  }
}
