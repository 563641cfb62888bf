import { Injectable } from '@nestjs/common';
import type { Decided } from '../../../approvals/approvals.service.js';
import type { NewPaperDecision } from '../../../approvals/paper/paper-decision.store.js';
import type { Tx } from '../../../database/sql.js';
import { Clock } from '../../../http/clock.js';
import { Refusal } from '../../../http/refusal.js';
import { toldOfDecision, toldOfSigning } from '../../../loan-requests/deciding/told-of.js';
import { HandWrittenSlips } from '../../../loan-requests/hand-written/hand-written-slips.js';
import type { LineRow, LoanRow } from '../../../loan-requests/loan-request.store.js';
import { tell } from '../../../outbox/tell.js';
import type { Actor } from '../../../shared/actor.js';
import { CarryingOut, type CarriedOut } from './carrying-out.js';
import type { Written } from '../written.reader.js';

interface Paper {
  written: Written;
  purpose: string;
  page: Omit<NewPaperDecision, 'stepId'>;
  handedOver: CarriedOut['handedOver'];
}

/** Asked, approved in ink, handed over: the whole slip at once, each with its own time, and the approver told as of any page they are said to have signed. */
@Injectable()
export class OnRecord {
  constructor(private readonly slips: HandWrittenSlips, private readonly carrying: CarryingOut, private readonly clock: Clock) {}

  async write(tx: Tx, actor: Actor, { written, purpose, page, handedOver }: Paper): Promise<{ requestId: string; authority: string }> {
    const now = this.clock.iso();
    const { slip, borrower, place, unitId, happenedAt, dueAt, things } = written;
    const { loan, lines } = await this.slips.ask(tx, {
      number: slip.number, fiscalYear: slip.fiscalYear, unitId, borrowerId: borrower.id, responsibleOfficerId: borrower.responsibleOfficerId, filledInBy: actor.personId, purpose, ...place,
      startsAt: happenedAt, dueAt,
      lines: things.map((thing) => ({
        entryId: thing.entryId, assetId: thing.assetId, quantity: thing.asked, description: thing.description, unitWord: thing.unitWord, assetNumber: thing.number, valueSatang: thing.priceSatang,
      })),
    }, now);
    const decided = await this.approved(tx, loan, lines, page, now);
    await this.carrying.write(tx, actor, { requestId: loan.id, written, handedOver, pageFileId: page.pageFileId, now });
    await tell(tx, now, [...toldOfSigning(loan.id, decided.stepId, page.signedBy), ...toldOfDecision(loan, 'approve', decided.stepId, page.signedBy)]);
    return { requestId: loan.id, authority: decided.authority };
  }

  /** The sentences of approvals speak to who decides, and to who asks; here another enters what is done. */
  private async approved(tx: Tx, loan: LoanRow, lines: readonly LineRow[], page: Paper['page'], now: string): Promise<Decided> {
    try {
      return await this.slips.approve(tx, loan, lines, page, now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'loans.just-taken') throw new Refusal('checkouts.thing-held', { thing: String(error.facts['description']) }, { cause: error });
      if (!error.code.startsWith('approvals.')) throw error;
      throw new Refusal('outages.not-lawful', { postTitle: String(error.facts['forwardTo'] ?? loan.unitName) }, { cause: error });
    }
  }
}
