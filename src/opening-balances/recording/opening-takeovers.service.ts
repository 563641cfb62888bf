import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, refuse } from '../../http/refusal.js';
import { bodyOf } from '../../loan-requests/asking/edit-body.js';
import { lockRequests } from '../../loan-requests/counter/locked-requests.js';
import { LoanRequestService } from '../../loan-requests/loan-request.service.js';
import { LoanRequestReader } from '../../loan-requests/reading/loan-request.reader.js';
import { TakeoverAsking } from '../../loan-requests/takeover/takeover-asking.service.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { TakeoverDto } from '../opening-balance.dto.js';
import { whyNotTakeOver } from '../opening-balance.rules.js';
import { OpeningBalanceStore } from '../opening-balance.store.js';

/** Whoever still needs what was out before the first day asks for it properly; it stays where it is meanwhile. */
@Injectable()
export class OpeningTakeovers {
  constructor(
    private readonly transactions: Transactions, private readonly clock: Clock, private readonly balances: OpeningBalanceStore, private readonly loans: LoanRequestService,
    private readonly asking: TakeoverAsking, private readonly reader: LoanRequestReader,
  ) {}

  ask(actor: Actor, openingId: string, { purpose, reference, orderedBy, dueAt }: TakeoverDto): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      await lockRequests(tx, [openingId]);
      const opening = found(await this.balances.one(tx, openingId));
      refuse(whyNotTakeOver(opening, opening.takeoverId !== null, actor.personId));
      const [loan, lines] = [await this.loans.visible(tx, openingId, actor), await this.loans.lines(tx, openingId)];
      const change = { purpose, ...(reference ? { reference } : {}), ...(orderedBy ? { orderedBy } : {}), startsAt: this.clock.iso(), dueAt };
      return this.reader.view(tx, await this.asking.ask(tx, actor, openingId, bodyOf(loan, lines, change)), actor);
    });
  }
}
