import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { tell } from '../../outbox/tell.js';
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
    const memos = news.filter((event) => event.kind === 'chase-supplies');
    for (const event of memos) {
      await this.transactions.run(async (tx) => {
        await this.chases.draftMemo(tx, event.subjectId);
        await tell(tx, this.clock.iso(), [event]);
      });
    }
    const others = news.filter((event) => event.kind !== 'chase-supplies');
    if (others.length) await this.transactions.run((tx) => tell(tx, this.clock.iso(), others));
  }
}
