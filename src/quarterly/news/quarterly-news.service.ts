import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { tell } from '../../outbox/tell.js';
import { QuarterlyPeriods } from '../quarterly-periods.js';
import { AgencyNewsDesk } from './agency-news-desk.js';

/** The reports of one quarter and one year at a time: nobody who comes new into the post is told of years at once. */
const MOST = 2;

/** Tells the head of agency, or who acts in the post, once of each report that awaits their signature. */
@Injectable()
export class QuarterlyNews {
  constructor(
    private readonly reader: Reader, private readonly transactions: Transactions, private readonly periods: QuarterlyPeriods, private readonly heads: AgencyNewsDesk, private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    if (!(await this.heads.isHour(this.clock.iso()))) return;
    const awaiting = (await this.periods.awaiting(this.reader)).slice(-MOST);
    const news = await this.heads.untold(awaiting.map(({ id }) => id));
    if (news.length) await this.transactions.run((tx) => tell(tx, this.clock.iso(), news));
  }
}
