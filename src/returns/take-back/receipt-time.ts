import { Injectable } from '@nestjs/common';
import { nameOf } from '../../checkouts/checkout.view.js';
import type { Tx } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { refuse } from '../../http/refusal.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { OutLine } from './counted-in.js';
import type { Counted } from './counting-in.rules.js';
import { earliestReceiptDay, whyNotReceivedEarlier } from './lateness.rules.js';

/** When things came back, as stated or as now; both times are kept. */
@Injectable()
export class ReceiptTime {
  constructor(private readonly settings: SettingsInForce, private readonly clock: Clock) {}

  async stated(tx: Tx, body: { receivedAt?: string | undefined; reason?: string | undefined }, counted: readonly Counted<OutLine>[]): Promise<{ receivedAt: string; recordedAt: string }> {
    const recordedAt = this.clock.now();
    if (!body.receivedAt) return { receivedAt: recordedAt.toISOString(), recordedAt: recordedAt.toISOString() };
    const receivedAt = new Date(body.receivedAt);
    const holidays = await this.settings.holidays(tx);
    const days = await this.settings.valueOf(tx, 'counter.earlier-receipt-days', recordedAt.toISOString());
    const earliestOn = earliestReceiptDay(this.clock.today(), days, holidays);
    refuse(whyNotReceivedEarlier({ receivedAt, recordedAt, reason: body.reason, mostWorkingDays: days }, holidays), { days, earliestOn });
    const early = counted.find(({ from }) => receivedAt.toISOString() < from.handedOverAt);
    refuse(early ? 'returns.received-before-hand-over' : null, { thing: early ? nameOf(early.from) : null });
    return { receivedAt: receivedAt.toISOString(), recordedAt: recordedAt.toISOString() };
  }
}
