import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { OutageEntryBody, OutageEntryView } from '../../shared/api/loans/outages.js';
import { isOutageConflict } from '../../shared/outages/outage-conflicts.js';
import { EntryLedger } from './entry-ledger.js';
import { OnRecord } from './recording/on-record.js';
import { Signatories } from './signatories.js';
import { WrittenReader } from './written.reader.js';

/** Enters a slip that was filled in by hand: a loan like any other, or, where the record speaks against what was carried out, a conflict for a review. */
@Injectable()
export class EnteringService {
  constructor(
    private readonly transactions: Transactions, private readonly written: WrittenReader, private readonly signatories: Signatories, private readonly record: OnRecord, private readonly ledger: EntryLedger,
  ) {}

  /** What is kept as a conflict is looked at anew first: nothing of a loan that was refused half-way remains. */
  async enter(actor: Actor, slipId: string, body: OutageEntryBody): Promise<OutageEntryView> {
    try {
      return await this.transactions.run((tx) => this.asLoan(tx, actor, slipId, body));
    } catch (error) {
      if (!body.keepsConflict || !(error instanceof Refusal) || !isOutageConflict(error.code)) throw error;
      return this.transactions.run((tx) => this.asConflict(tx, actor, slipId, body, error));
    }
  }

  private async asLoan(tx: Tx, actor: Actor, slipId: string, body: OutageEntryBody): Promise<OutageEntryView> {
    const frame = await this.written.frame(tx, actor, slipId, body);
    const page = await this.signatories.page(tx, actor, frame, body);
    const whole = await this.written.whole(tx, actor, frame, body);
    const handedOver = await this.signatories.handedOver(tx, actor, whole, body);
    await this.signatories.lawful(tx, actor, whole, body.signerId);
    await this.ledger.use(tx, actor, frame);
    const made = await this.record.write(tx, actor, { written: whole, purpose: body.purpose, page, handedOver });
    return this.ledger.keep(tx, actor, frame, body, { requestId: made.requestId, authority: made.authority, conflict: null });
  }

  private async asConflict(tx: Tx, actor: Actor, slipId: string, body: OutageEntryBody, conflict: Refusal): Promise<OutageEntryView> {
    const frame = await this.written.frame(tx, actor, slipId, body);
    await this.signatories.page(tx, actor, frame, body);
    await this.signatories.known(tx, body);
    await this.ledger.use(tx, actor, frame);
    return this.ledger.keep(tx, actor, frame, body, { requestId: null, authority: null, conflict });
  }
}
