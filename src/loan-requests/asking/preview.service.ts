import { Injectable } from '@nestjs/common';
import { plannedViews, routeView, whyNotView } from '../../approvals/approval.view.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { lawfulPost } from '../../approvals/routing/lawful-approver.rules.js';
import { Reader } from '../../database/sql.js';
import { Clock } from '../../http/clock.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { LoanRequestBody } from '../../shared/api/loans/loan-request-bodies.js';
import type { LoanRequestPreview, PreviewedRequest } from '../../shared/api/loans/loan-requests.js';
import { approvalCase, lineValue, worthOf } from '../approval-case.rules.js';
import type { CartPart } from './cart.rules.js';
import { DraftingService, type Draft } from './drafting.service.js';
import { Readiness } from './readiness.service.js';
import { ThingsStore } from './things.store.js';

/** What would come of a cart before it is sent: one slip per responsible unit, who decides under which rule, until when. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly reader: Reader, private readonly drafting: DraftingService, private readonly things: ThingsStore, private readonly readiness: Readiness,
    private readonly approvals: Approvals, private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, body: LoanRequestBody): Promise<LoanRequestPreview> {
    const { draft, parts } = await this.drafting.written(this.reader, actor, body);
    const requests: PreviewedRequest[] = [];
    for (const part of parts) requests.push(await this.previewed(actor, draft, part));
    return { requests };
  }

  private async previewed(actor: Actor, draft: Draft, { unitId, lines }: CartPart): Promise<PreviewedRequest> {
    const now = this.clock.iso();
    const unit = found(await this.things.unit(this.reader, unitId));
    const asked = approvalCase({ ...draft, id: unitId, round: 1, unitId, unitPath: unit.path, ...(await this.applicant(actor, draft)) }, lines);
    const steps = await this.approvals.plan(this.reader, asked, now);
    const bench = await this.approvals.bench(this.reader, [asked], now);
    const wanted = lines.map((line, n) => ({ ...line, lineId: String(n) }));
    const period = { startsAt: draft.startsAt, endsAt: draft.dueAt };
    const because = (await this.readiness.whyNotSend(this.reader, draft, now)) ?? (await this.readiness.keepsTerms(this.reader, draft, lines, actor, now)).because
      ?? (await this.readiness.whyNotReturnable(this.reader, wanted, period, now))
      ?? (await this.readiness.whyNotFree(this.reader, wanted, period, now, null));
    return {
      responsibleUnit: { id: unit.id, name: unit.name }, lines: wanted.map(previewLine), ...worthOf(lines), steps: plannedViews(steps),
      route: routeView(lawfulPost({ ...asked, ...bench }), actor.language), promisedAt: steps.at(-1)?.promisedAt ?? null,
      whyNot: because && whyNotView(because, actor.language),
    };
  }

  /** Whose unit is asked: the borrower's, or that of who vouches for an outsider. */
  private async applicant(actor: Actor, draft: Draft): Promise<{ applicantUnitId: string | null; applicantUnitPath: string | null }> {
    if (draft.borrowerKind === 'agency') return { applicantUnitId: null, applicantUnitPath: null };
    const person = await this.things.person(this.reader, draft.borrowerId ?? draft.sponsorId ?? actor.personId, this.clock.today());
    return { applicantUnitId: person?.unitId ?? null, applicantUnitPath: person?.unitPath ?? null };
  }
}

const previewLine = ({ isLendable: _, unitId: __, classId: ___, ...line }: CartPart['lines'][number] & { lineId: string }): PreviewedRequest['lines'][number] => ({
  ...line, valueSatang: lineValue(line), approvedQuantity: null, checkedOutQuantity: 0, returnedQuantity: 0, outcome: null, reason: null, swappedFrom: null, swappedFromNumber: null,
});
