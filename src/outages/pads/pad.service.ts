import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import { Reader, type Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import { SlipNumbers } from '../../loan-requests/numbers/slip-number.store.js';
import type { Actor } from '../../shared/actor.js';
import type { OutagePadDetail, OutagePadList, OutagePadView } from '../../shared/api/loans/outages.js';
import { newSpokenCode } from '../../shared/codes/spoken-code.js';
import { outageNumber } from '../../shared/outages/outage-series.js';
import { mayUse, padPostOf, seenBy } from '../outage-reach.js';
import { CODE_LENGTH } from './pad.rules.js';
import { PadStore, type PadRow } from './pad.store.js';
import { padView, slipView } from './pad.view.js';

const SERIES = 'outage';

/** Blank slips printed in advance: how many, by whom, when, and what became of each number. */
@Injectable()
export class PadService {
  constructor(
    private readonly store: PadStore, private readonly numbers: SlipNumbers, private readonly transactions: Transactions, private readonly reader: Reader, private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<OutagePadList> {
    const pads = await this.store.pads(this.reader, seenBy(actor));
    return { items: await this.views(this.reader, pads), mayPrint: actor.permissions.has('outage.enter') && padPostOf(actor) !== null };
  }

  async detail(actor: Actor, id: string): Promise<OutagePadDetail> {
    const pad = found((await this.store.pads(this.reader, sql`${seenBy(actor)} and p.id = ${id}`))[0]);
    const [view] = await this.views(this.reader, [pad]);
    return { pad: found(view), slips: (await this.store.slipsOf(this.reader, id)).map(slipView), mayUse: mayUse(actor, pad.unitPath) };
  }

  private async views(from: Sql, pads: readonly PadRow[]): Promise<OutagePadView[]> {
    const ids = pads.map((pad) => pad.id);
    const [counts, skipped] = [await this.store.counts(from, ids), await this.store.skipped(from, ids)];
    return pads.map((pad) => padView(pad, counts, skipped));
  }

  print(actor: Actor, many: number): Promise<OutagePadView> {
    return this.transactions.run(async (tx) => {
      const post = padPostOf(actor);
      if (!post) throw new Refusal('outages.no-pad-here');
      const [id, now] = [newId(), this.clock.iso()];
      const { first, fiscalYear } = await this.numbers.block(tx, SERIES, many, now);
      const pad = { id, unitId: post.unitId, fiscalYear, firstNth: first, lastNth: first + many - 1, printedBy: actor.personId, printedAt: now };
      await this.store.insert(tx, pad, Array.from({ length: many }, (_, n) => ({
        id: newId(), padId: id, nth: first + n, number: outageNumber(first + n, fiscalYear), code: newSpokenCode(CODE_LENGTH), state: 'unused', spoiledReason: null, settledAt: null, settledBy: null,
      })));
      await this.journal.record(tx, { event: 'outage-pad.printed', actor, subject: { type: 'outage-pad', id }, after: { unitId: post.unitId, fiscalYear, firstNth: pad.firstNth, lastNth: pad.lastNth } });
      return found((await this.views(tx, await this.store.pads(tx, sql`p.id = ${id}`)))[0]);
    });
  }
}
