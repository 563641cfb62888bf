import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestBody, LoanRequestEdit } from '../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestView, NewLoanRequests } from '../../shared/api/loans/loan-requests.js';
import { whyNotEdit } from '../loan-lifecycle.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { DraftKeeper } from './draft-keeper.js';
import { DraftingService, type Draft } from './drafting.service.js';
import { bodyOf } from './edit-body.js';
import { Sending } from './sending.service.js';

/** Writing a request down, and mending it. */
@Injectable()
export class AskingService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly drafting: DraftingService,
    private readonly keeper: DraftKeeper, private readonly sending: Sending, private readonly reader: LoanRequestReader,
  ) {}

  create(actor: Actor, body: LoanRequestBody): Promise<NewLoanRequests> {
    return this.transactions.run(async (tx) => {
      const { batchId, ids } = await this.keeper.keepNew(tx, actor, await this.drafting.written(tx, actor, body));
      if (body.submit) for (const id of ids) await this.sending.send(tx, actor, id);
      return { batchId, requests: await this.reader.views(tx, ids, actor) };
    });
  }

  /** A draft, or what was sent back. It stays with its responsible unit. */
  edit(actor: Actor, id: string, change: LoanRequestEdit): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const loan = await this.loans.visible(tx, id, actor);
      refuseFor(whyNotEdit(loan, actor.personId));
      const { draft, parts } = await this.drafting.written(tx, actor, bodyOf(loan, await this.loans.lines(tx, id), change));
      const [part] = parts;
      refuseFor(part && parts.length === 1 && part.unitId === loan.unitId ? null : { code: 'loans.another-unit', facts: {} });
      await this.keeper.keepChanged(tx, actor, loan, { ...draft, filledInBy: loan.filledInBy, confirmedAt: confirmation(loan, draft) }, part?.lines ?? []);
      return this.reader.view(tx, id, actor);
    });
  }
}

/** What the borrower confirmed stands only as long as the borrower, or the borrower themselves, wrote it. */
function confirmation(before: { borrowerId: string | null; filledInBy: string }, draft: Draft): string | null {
  const isSelfWritten = draft.borrowerId !== null && draft.filledInBy === draft.borrowerId;
  return isSelfWritten || (before.borrowerId === draft.borrowerId && before.filledInBy === draft.borrowerId) ? draft.confirmedAt : null;
}
