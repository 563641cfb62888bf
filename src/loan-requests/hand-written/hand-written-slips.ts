import { Injectable } from '@nestjs/common';
import { ApprovalStepStore } from '../../approvals/approval-step.store.js';
import { Approvals, type Decided } from '../../approvals/approvals.service.js';
import { PaperDecisionStore, type NewPaperDecision } from '../../approvals/paper/paper-decision.store.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import { bangkokDate } from '../../shared/calendar.js';
import { approvalCase } from '../approval-case.rules.js';
import { approvedWorth, lineDecisions } from '../deciding/line-outcome.rules.js';
import { EditionService } from '../editions/edition.service.js';
import type { LoanRequestLine } from '../loan-request-line.entity.js';
import type { LoanRequest } from '../loan-request.entity.js';
import { LoanRequestService } from '../loan-request.service.js';
import { LoanRequestStore, type LineRow, type LoanRow } from '../loan-request.store.js';
import { signedAt } from '../paper/paper.rules.js';

type Asked = Pick<LoanRequest, 'number' | 'fiscalYear' | 'unitId' | 'borrowerId' | 'responsibleOfficerId' | 'filledInBy' | 'purpose' | 'siteId' | 'placeText' | 'isOutside' | 'startsAt' | 'dueAt'>;
export interface HandWritten extends Asked {
  lines: Pick<LoanRequestLine, 'entryId' | 'assetId' | 'quantity' | 'description' | 'unitWord' | 'assetNumber' | 'valueSatang'>[];
}

/** A request, and its approval in ink, that came to be on paper while the program could not be reached. Decided when it is entered, under the power of its day. */
@Injectable()
export class HandWrittenSlips {
  constructor(
    private readonly store: LoanRequestStore, private readonly loans: LoanRequestService, private readonly approvals: Approvals, private readonly steps: ApprovalStepStore,
    private readonly papers: PaperDecisionStore, private readonly editions: EditionService,
  ) {}

  /** Opinions are asked of nobody: the approver looked at it on paper. */
  async ask(tx: Tx, { lines, ...slip }: HandWritten, now: string): Promise<{ loan: LoanRow; lines: LineRow[] }> {
    const [batchId, requestId] = [newId(), newId()];
    await this.store.insertBatch(tx, { id: batchId, createdBy: slip.filledInBy, createdAt: now });
    await this.store.insert(tx, {
      id: requestId, batchId, status: 'submitted', round: 1, borrowerKind: 'employee', organisation: null, contactName: null, phone: null, letterNumber: null, letterOn: null, sponsorId: null,
      confirmedAt: null, reference: null, orderedBy: null, createdAt: now, submittedAt: now, approvedAt: null, closedAt: null, fetchBy: null, version: 1, ...slip,
    }, lines.map((line, n) => ({ id: newId(), requestId, position: n + 1, approvedQuantity: null, ...line })));
    const loan = found(await this.store.one(tx, requestId));
    const rows = await this.store.lines(tx, [requestId]);
    await this.approvals.open(tx, approvalCase(loan, rows), now);
    await this.steps.closeOpinions(tx, requestId, now);
    return { loan, lines: rows };
  }

  /** Approved as signed, whole: what is not wanted is struck out on the paper before it is entered. */
  async approve(tx: Tx, loan: LoanRow, lines: readonly LineRow[], page: Omit<NewPaperDecision, 'stepId'>, now: string): Promise<Decided> {
    const decisions = lineDecisions(lines, []);
    const decider = { personId: page.signedBy, posts: [], at: signedAt(page.signedOn, bangkokDate(now), now) };
    const decided = await this.approvals.decide(tx, approvalCase(loan, lines), decider, { outcome: 'approve', lines: decisions, ...approvedWorth(lines, decisions), reason: null }, now);
    await this.papers.insert(tx, { stepId: decided.stepId, ...page });
    const moved = await this.loans.move(tx, loan, 'approve', now, { approvedAt: now });
    await this.loans.promise(tx, moved, lines.map((line) => ({ ...line, approvedQuantity: line.quantity })));
    await this.editions.freeze(tx, loan.id, 'approved', decided.stepId);
    return decided;
  }
}
