import { Injectable } from '@nestjs/common';
import { Journal } from '../../audit/journal.js';
import { atMyCounter } from '../../checkouts/counter-reach.js';
import { newId } from '../../database/ids.js';
import { Transactions } from '../../database/transactions.js';
import { found, Refusal } from '../../http/refusal.js';
import { whyNotClaim, whyNotDeny } from '../../loan-requests/counter/claim.rules.js';
import { LoanRequestService, refuseFor } from '../../loan-requests/loan-request.service.js';
import { LoanRequestReader } from '../../loan-requests/reading/loan-request.reader.js';
import type { Actor } from '../../shared/actor.js';
import type { ClaimBody } from '../../shared/api/loans/return-claims.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { ClaimClock } from './claim-clock.js';
import { ClaimStore } from './claim.store.js';

/** แจ้งคืนแล้ว: said by the borrower, then confirmed by the take-back or denied with a reason. */
@Injectable()
export class ClaimService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly store: ClaimStore, private readonly times: ClaimClock,
    private readonly reader: LoanRequestReader, private readonly journal: Journal,
  ) {}

  claim(actor: Actor, requestId: string, body: ClaimBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const loan = await this.loans.visible(tx, requestId, actor);
      refuseFor(whyNotClaim(loan, actor.personId, (await this.store.open(tx, requestId)) !== null));
      const times = await this.times.stated(tx, requestId, body.broughtAt);
      const [id, handedTo, note] = [newId(), body.handedTo.trim(), body.note?.trim() || null];
      await this.store.insert(tx, { id, requestId, claimedBy: actor.personId, handedTo, note, ...times, closedAt: null, closedBy: null, outcome: null, returnId: null, denialReason: null });
      await this.journal.record(tx, {
        event: 'loan-request.return-claimed', actor, subject: { type: 'loan-request', id: requestId }, after: { claimId: id, broughtAt: times.broughtAt, answerByOn: times.answerByOn },
        personal: [{ personId: actor.personId, data: { handedTo, ...(note ? { note } : {}) } }],
      });
      return this.reader.view(tx, requestId, actor);
    });
  }

  /** The things are not here: the clock runs again from the due. */
  deny(actor: Actor, requestId: string, claimId: string, reason: string): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const loan = await this.loans.visible(tx, requestId, actor);
      const place = found(await this.times.place(tx, requestId));
      if (!atMyCounter(actor, place.unitPath, place.storeId)) throw new Refusal('not-found');
      const claim = await this.store.open(tx, requestId);
      refuseFor(whyNotDeny(loan, actor.personId, claim?.id === claimId));
      const denied = { closedAt: this.times.now(), closedBy: actor.personId, outcome: 'denied' as const, denialReason: reason.trim() };
      if (!(await this.store.close(tx, claimId, denied))) throw new Refusal('claims.already-closed');
      await this.journal.record(tx, {
        event: 'loan-request.claim-denied', actor, subject: { type: 'loan-request', id: requestId }, after: { claimId, broughtAt: claim?.broughtAt ?? null },
        personal: [{ personId: actor.personId, data: { reason: denied.denialReason } }],
      });
      return this.reader.view(tx, requestId, actor);
    });
  }
}
