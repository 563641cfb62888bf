import { Injectable } from '@nestjs/common';
import type { Decided } from '../../approvals/approvals.service.js';
import { Journal } from '../../audit/journal.js';
import type { Sql, Tx } from '../../database/sql.js';
import { tell } from '../../outbox/tell.js';
import { SettingsInForce } from '../../settings/settings-in-force.store.js';
import type { Because } from '../../shared/refusals.js';
import { Readiness } from '../asking/readiness.service.js';
import { EditionService } from '../editions/edition.service.js';
import { LoanRequestService } from '../loan-request.service.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { fetchBy } from './fetch-by.rules.js';
import type { Taking } from './taking.js';
import { toldOfDecision, toldOfNextStep } from './told-of.js';

/** What follows from a decision, in its transaction: status, holds, the frozen slip, the journal. */
@Injectable()
export class Aftermath {
  constructor(
    private readonly loans: LoanRequestService, private readonly readiness: Readiness, private readonly editions: EditionService,
    private readonly settings: SettingsInForce, private readonly journal: Journal,
  ) {}

  /** Availability is looked at again now: what was free when it was asked for may be promised since. */
  whyNotFree(from: Sql, loan: LoanRow, approved: readonly LineRow[], now: string): Promise<Because | null> {
    const wanted = approved.filter((line) => line.approvedQuantity).map((line) => ({ ...line, lineId: line.id, quantity: line.approvedQuantity ?? 0 }));
    return this.readiness.whyNotFree(from, wanted, { startsAt: loan.startsAt, endsAt: loan.dueAt }, now, loan.id);
  }

  async opinion(tx: Tx, taking: Taking, decided: Decided, outcome: string): Promise<void> {
    await tell(tx, taking.now, toldOfNextStep(taking.loan.id, decided.stepId));
    await this.record(tx, 'loan-request.opinion-given', taking, decided, { outcome });
  }

  async approved(tx: Tx, taking: Taking, lines: readonly LineRow[], decided: Decided): Promise<void> {
    const { loan, decider, now } = taking;
    const grace = await this.settings.valueOf(tx, 'lending.grace-days', now);
    const until = fetchBy(loan, now, grace, await this.settings.holidays(tx));
    const moved = await this.loans.move(tx, loan, 'approve', now, { approvedAt: now, fetchBy: until });
    await this.loans.promise(tx, moved, lines);
    await this.editions.freeze(tx, loan.id, 'approved', decided.stepId);
    const isPart = lines.some((line) => line.approvedQuantity !== line.quantity);
    await tell(tx, now, toldOfDecision(loan, isPart ? 'part' : 'approve', decided.stepId, decider.personId));
    const things = lines.map(({ id, approvedQuantity }) => ({ lineId: id, quantity: approvedQuantity }));
    await this.record(tx, 'loan-request.approved', taking, decided, { status: moved.status, things });
  }

  async turnedDown(tx: Tx, taking: Taking, outcome: 'reject' | 'send-back', decided: Decided): Promise<void> {
    const { loan, decider, now } = taking;
    const { status } = await this.loans.move(tx, loan, outcome, now);
    await tell(tx, now, toldOfDecision(loan, outcome, decided.stepId, decider.personId));
    await this.record(tx, outcome === 'reject' ? 'loan-request.rejected' : 'loan-request.sent-back', taking, decided, { status });
  }

  /** One row, whether clicked or signed; of a signed page also who signed, when, and which page. */
  private record(tx: Tx, event: string, { loan, actor, page, reason }: Taking, { stepId, capacity, authority }: Decided, after: object): Promise<void> {
    const paper = page && { signedBy: page.signedBy, signedOn: page.signedOn, memoId: page.memoId, pageFileId: page.pageFileId };
    return this.journal.record(tx, {
      event, actor, authority, subject: { type: 'loan-request', id: loan.id }, before: { status: loan.status }, after: { ...after, stepId, capacity, ...(paper ? { paper } : {}) },
      ...(reason ? { personal: [{ personId: page?.signedBy ?? actor.personId, data: { reason } }] } : {}),
    });
  }
}
