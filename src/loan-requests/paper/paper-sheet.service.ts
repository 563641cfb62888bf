import { Injectable } from '@nestjs/common';
import { whyNotView } from '../../approvals/approval.view.js';
import type { StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { byRank, isOf, type Seat } from '../../approvals/routing/seats.rules.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import type { Actor } from '../../shared/actor.js';
import type { PaperSheet, PaperSigner } from '../../shared/api/loans/paper.js';
import { bangkokDate } from '../../shared/calendar.js';
import { approvalCase } from '../approval-case.rules.js';
import { FolderReach } from '../folder/folder-reach.js';
import { memoView, MemoStore } from '../folder/memo.store.js';
import { whyNotMove } from '../loan-lifecycle.rules.js';
import { LoanRequestService } from '../loan-request.service.js';
import { signedAt } from './paper.rules.js';

/** What a recorder needs beside the signed page: which step it signs, and who could sign it on that day. */
@Injectable()
export class PaperSheetService {
  constructor(
    private readonly reader: Reader, private readonly loans: LoanRequestService, private readonly reach: FolderReach, private readonly memos: MemoStore,
    private readonly approvals: Approvals, private readonly clock: Clock,
  ) {}

  async sheet(actor: Actor, id: string, signedOn: string | undefined): Promise<PaperSheet> {
    const [now, today] = [this.clock.iso(), this.clock.today()];
    const loan = await this.loans.visible(this.reader, id, actor);
    const lines = await this.loans.lines(this.reader, id);
    const { next, whyNot, ...folded } = await this.reach.one(this.reader, loan, lines, actor, now);
    const memos = (await this.memos.ofRequests(this.reader, [id])).filter((memo) => memo.round === loan.round);
    const asked = approvalCase(loan, lines);
    const bench = await this.approvals.bench(this.reader, [asked], signedAt(signedOn ?? today, today, now));
    const because = whyNot ?? whyNotMove(loan.status, 'approve');
    const earliestOn = memos.map((memo) => bangkokDate(memo.printedAt)).sort()[0] ?? today;
    return {
      memos: memos.map(memoView), asked: because ? null : (next?.kind ?? null), postTitle: next?.postTitle ?? null,
      signers: because || !next ? [] : signersOf(next, bench.seats, { actor, interested: folded.selfAsHead ? [] : asked.interested }),
      earliestOn, latestOn: today, whyNot: because && whyNotView(because, actor.language),
    };
  }
}

/** Whoever held the post or an order for it, other than those whose own it is and who records it. */
function signersOf(step: StepRow, seats: readonly Seat[], { actor, interested }: { actor: Actor; interested: readonly string[] }): PaperSigner[] {
  const own = seats.filter((seat) => isOf(step)(seat) && seat.personId !== actor.personId && !interested.includes(seat.personId)).sort(byRank);
  return own.filter((seat, at) => own.findIndex((one) => one.personId === seat.personId) === at)
    .map(({ personId, personName, capacity, orderNumber }) => ({ personId, name: personName, capacity, orderNumber }));
}
