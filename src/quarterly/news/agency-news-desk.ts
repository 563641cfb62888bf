import { Injectable } from '@nestjs/common';
import { Reader } from '../../database/sql.js';
import { OutboxStore } from '../../outbox/outbox.store.js';
import { naturalKey, type Told } from '../../outbox/tell.js';
import { AgencyHead } from '../../people/agency-head.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import { bangkokTime } from '../../shared/calendar.js';

/** To whom such news go, and which of them went before. */
@Injectable()
export class AgencyNewsDesk {
  constructor(private readonly reader: Reader, private readonly head: AgencyHead, private readonly outbox: OutboxStore, private readonly settings: SettingsInForce) {}

  /** Nobody is woken: not before the hour at which the agency sends its letters. */
  async isHour(now: string): Promise<boolean> {
    return bangkokTime(now) >= (await this.settings.valueOf(this.reader, 'notices.digest-at', now));
  }

  async untold(periodIds: readonly string[]): Promise<Told[]> {
    const people = new Set((await this.head.seats(this.reader)).map(({ personId }) => personId));
    const news = periodIds.flatMap((period) => [...people].map((personId): Told => ({ kind: 'quarter-ready', subjectId: period, occasion: 'ended', personId, facts: { period } })));
    const known = await this.outbox.known(this.reader, news.map(naturalKey));
    return news.filter((one) => !known.has(naturalKey(one)));
  }
}
