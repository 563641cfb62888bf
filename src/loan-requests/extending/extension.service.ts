import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { found, Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { ExtensionBody, ExtensionDecisionBody } from '../../shared/api/loans/extensions.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import type { LoanRow } from '../loan-request.store.js';
import { LoanRequestReader } from '../reading/loan-request.reader.js';
import { ExtensionLedger } from './extension-ledger.js';
import { ExtensionRoom } from './extension-room.js';
import { whyNotAskExtension, whyNotGrant } from './extension.rules.js';
import type { ExtensionRow } from './extension.store.js';
import { openOf } from './extension.view.js';

/** ขยายเวลา: asked for before the due, decided by the post that lawfully approves the loan, refused when somebody waits. */
@Injectable()
export class ExtensionService {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly room: ExtensionRoom,
    private readonly ledger: ExtensionLedger, private readonly reader: LoanRequestReader, private readonly clock: Clock,
  ) {}

  ask(actor: Actor, id: string, body: ExtensionBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const { loan, earlier, effectiveDueAt } = await this.asked(tx, actor, id);
      if (await this.reader.isClaimed(tx, id)) throw new Refusal('claims.already-claimed');
      refuseFor(whyNotAskExtension(loan, actor.personId, openOf(earlier), effectiveDueAt, now));
      const newDueAt = new Date(body.dueAt).toISOString();
      refuseFor(await this.room.whyNotUntil(tx, loan, { effectiveDueAt, newDueAt, askedAt: now }, now));
      const wish = { nth: earlier.length + 1, effectiveDueAt, newDueAt, reason: body.reason.trim() };
      await this.ledger.ask(tx, loan, await this.loans.lines(tx, id), actor, wish, now);
      return this.reader.view(tx, id, actor);
    });
  }

  decide(actor: Actor, id: string, extensionId: string, { outcome, reason }: ExtensionDecisionBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const { loan, earlier, effectiveDueAt } = await this.asked(tx, actor, id);
      const asked = found(earlier.find((row) => row.id === extensionId));
      const words = reason?.trim() || null;
      refuseFor(whyNotGrant(asked, loan.status, effectiveDueAt, now));
      if (outcome === 'reject' && !words) throw new Refusal('approvals.reason-needed');
      const later = { ...asked, effectiveDueAt };
      if (outcome === 'approve') {
        refuseFor(await this.room.whyNotUntil(tx, loan, later, now));
        await this.room.noteLiftedTerms(tx, loan, later, now);
      }
      await this.ledger.decide(tx, { loan, lines: await this.loans.lines(tx, id), asked, effectiveDueAt, actor, outcome, reason: words, now });
      return this.reader.view(tx, id, actor);
    });
  }

  private async asked(from: Sql, actor: Actor, id: string): Promise<{ loan: LoanRow; earlier: ExtensionRow[]; effectiveDueAt: string }> {
    const loan = await this.loans.visible(from, id, actor);
    return { loan, earlier: await this.reader.extensions(from, id), effectiveDueAt: await this.room.effectiveDue(from, loan) };
  }
}
