import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { OpeningBalanceView } from '../../shared/api/loans/opening-balances.js';
import type { OpeningBalanceDto } from '../opening-balance.dto.js';
import { OpeningBalanceStore } from '../opening-balance.store.js';
import { openingView } from '../opening-balance.view.js';
import { OpeningKnowledge, type SaidOfThing } from './opening-knowledge.service.js';
import { OpeningRecorder } from './opening-recorder.js';

/** Entered once by the supply office, of its own things, until it declares that this is all. */
@Injectable()
export class OpeningBalanceService {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly journal: Journal, private readonly store: OpeningBalanceStore,
    private readonly knowledge: OpeningKnowledge, private readonly recorder: OpeningRecorder,
  ) {}

  record(actor: Actor, body: OpeningBalanceDto): Promise<OpeningBalanceView> {
    return this.transactions.run(async (tx) => openingView(found(await this.store.one(tx, await this.recordIn(tx, actor, body))), actor, this.clock.iso()));
  }

  /** Within somebody's transaction: from the form, or row by row of a file. */
  async recordIn(tx: Tx, actor: Actor, said: SaidOfThing & { personId: string }): Promise<string> {
    await this.refuseClosed(tx);
    const known = await this.knowledge.known(tx, actor, said);
    const requestId = await this.recorder.write(tx, actor, known, this.clock.iso());
    const { thing, borrower, quantity, startsAt, dueAt, note } = known;
    await this.journal.record(tx, {
      event: 'opening-balance.recorded', actor, subject: { type: 'loan-request', id: requestId },
      after: { borrowerId: borrower.id, assetId: thing.assetId, poolId: thing.poolId, quantity, startsAt, dueAt }, personal: note ? [{ personId: borrower.id, data: { note } }] : [],
    });
    await tell(tx, this.clock.iso(), [{ kind: 'opening-given', subjectId: requestId, occasion: 'recorded', personId: borrower.id }]);
    return requestId;
  }

  async refuseClosed(from: Sql): Promise<void> {
    const closed = await this.store.closedAt(from);
    if (closed) throw new Refusal('opening.closed', { closedAt: closed.declaredAt });
  }
}
