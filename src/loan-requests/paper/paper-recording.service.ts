import { Injectable } from '@nestjs/common';
import type { Sql } from '../../database/sql.js';
import { Transactions } from '../../database/transactions.js';
import { Clock } from '../../http/clock.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestView } from '../../shared/api/loans/loan-requests.js';
import type { PaperDecisionBody } from '../../shared/api/loans/paper.js';
import { bangkokDate } from '../../shared/calendar.js';
import { DecisionTaking } from '../deciding/decision-taking.js';
import type { Taking } from '../deciding/taking.js';
import { toldOfSigning } from '../deciding/told-of.js';
import { FolderReach } from '../folder/folder-reach.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import { signedAt, whyNotThisPage } from './paper.rules.js';
import { SignedPages } from './signed-pages.js';

/** อนุมัติบนกระดาษ: what stands on a signed page is written down now, under the power that its signer had on the day of the page. */
@Injectable()
export class PaperRecording {
  constructor(
    private readonly transactions: Transactions, private readonly loans: LoanRequestService, private readonly reach: FolderReach,
    private readonly taking: DecisionTaking, private readonly pages: SignedPages, private readonly clock: Clock,
  ) {}

  record(actor: Actor, id: string, body: PaperDecisionBody): Promise<LoanRequestView> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.iso();
      const loan = await this.loans.visible(tx, id, actor);
      const lines = await this.loans.lines(tx, id);
      refuseFor((await this.reach.one(tx, loan, lines, actor, now, body.outcome === 'opinion' ? 'opinion' : 'approval')).whyNot);
      const page = await this.page(tx, actor, loan, body);
      const decider = { personId: body.signerId, posts: [], at: signedAt(body.signedOn, bangkokDate(now), now) };
      const decided = await this.taking.take(tx, { loan, lines, actor, decider, page, reason: body.reason?.trim() || null, now }, body);
      await tell(tx, now, toldOfSigning(id, decided.stepId, body.signerId));
      return this.pages.view(tx, id, actor);
    });
  }

  private async page(tx: Sql, actor: Actor, { id, round }: Taking['loan'], { memoCode, pageFileId, signedOn, signerId }: PaperDecisionBody): Promise<NonNullable<Taking['page']>> {
    const memo = await this.pages.memo(tx, id, memoCode);
    const [file, today] = [await this.pages.file(tx, pageFileId, memo?.id ?? null), this.clock.today()];
    refuseFor(whyNotThisPage({ recorderId: actor.personId, signerId, round, memo, file, signedOn, today }));
    const { id: memoId, printedOn } = memo!;
    return { memoId, outageSlipId: null, pageFileId, printedOn, signedOn, recordedOn: today, signedBy: signerId, recordedBy: actor.personId };
  }
}
