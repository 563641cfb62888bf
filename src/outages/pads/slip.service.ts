import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { Reader, type Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageSlipView } from '../../shared/api/loans/outages.js';
import { plainCode } from '../../shared/codes/spoken-code.js';
import { mayUse, seenBy } from '../outage-reach.js';
import { CODE_LENGTH } from './pad.rules.js';
import { PadStore, type SlipRow } from './pad.store.js';
import { slipView } from './pad.view.js';

/** One numbered slip: found by what stands on it, and spoiled with a reason. */
@Injectable()
export class SlipService {
  constructor(private readonly store: PadStore, private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal, private readonly clock: Clock) {}

  async byNumber(actor: Actor, given: string): Promise<OutageSlipView> {
    const typed = given.trim().replace(/\s+/g, ' ');
    const code = plainCode(/\/slips\/([^/?#\s]+)/.exec(typed)?.[1] ?? typed, CODE_LENGTH) ?? '';
    const [slip] = await this.store.slips(this.reader, sql`${seenBy(actor)} and (s.number = ${typed} or s.code = ${code})`);
    if (!slip) throw new Refusal('outages.unknown-number');
    return slipView(slip);
  }

  /** The slip, for whoever may enter or spoil it. */
  async ofKeeper(from: Sql, actor: Actor, id: string): Promise<SlipRow> {
    const slip = found((await this.store.slips(from, sql`${seenBy(actor)} and s.id = ${id}`))[0]);
    if (!mayUse(actor, slip.unitPath)) throw new Refusal('not-found');
    return slip;
  }

  /** Torn, miswritten, lost: the number stays and is never used. */
  spoil(actor: Actor, id: string, reason: string): Promise<OutageSlipView> {
    return this.transactions.run(async (tx) => {
      const slip = await this.ofKeeper(tx, actor, id);
      const isFirst = await this.store.settle(tx, id, { state: 'spoiled', spoiledReason: reason, settledAt: this.clock.iso(), settledBy: actor.personId });
      if (!isFirst) throw new Refusal(slip.state === 'spoiled' ? 'outages.number-spoiled' : 'outages.number-used', { number: slip.number });
      await this.journal.record(tx, {
        event: 'outage-slip.spoiled', actor, subject: { type: 'outage-slip', id }, before: { state: slip.state }, after: { state: 'spoiled' }, personal: [{ personId: actor.personId, data: { reason } }],
      });
      return slipView(found((await this.store.slips(tx, sql`s.id = ${id}`))[0]));
    });
  }
}
