import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { tell, type Told } from '../../outbox/tell.js';
import { SystemChases } from '../../returns/ladder/system-chases.js';
import { LadderNews } from './ladder-news.js';
import { LetterHour } from './letter-hour.js';

/** Climbs the ladder of chasing (ข้อ 211) for every loan that is out. */
@Injectable()
export class DueReminders {
  constructor(
    private readonly news: LadderNews, private readonly chases: SystemChases, private readonly transactions: Transactions, private readonly hour: LetterHour, private readonly clock: Clock,
  ) {}

  /** Not before the hour at which the agency sends its letters: nobody is woken. */
  async run(): Promise<void> {
    if (!(await this.hour.hasCome())) return;
    const news = await this.news.today();
    const loans = [...new Set(news.map((event) => event.subjectId))];
    const failed: unknown[] = [];
    for (const id of loans) await this.climb(id, news.filter((event) => event.subjectId === id)).catch((error: unknown) => failed.push(error));
    if (failed.length) throw new AggregateError(failed, `${failed.length} of ${loans.length} loans`);
  }

  /** Each loan by itself: what fails for one holds back no other, and is tried again at the next run. */
  private climb(requestId: string, events: readonly Told[]): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (events.some((event) => event.kind === 'chase-supplies')) await this.chases.draftMemo(tx, requestId);
      await tell(tx, this.clock.iso(), events);
    });
  }
}
