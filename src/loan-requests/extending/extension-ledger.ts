import { Injectable } from '@nestjs/common';
import { Approvals } from '../../approvals/approvals.service.js';
import { Journal } from '../../audit/journal.js';
import { newId } from '../../database/ids.js';
import type { Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { LineOutcome } from '../../shared/vocab.js';
import { tell, type Told } from '../../outbox/tell.js';
import { EditionService } from '../editions/edition.service.js';
import { withExtension } from '../editions/slip-edition.rules.js';
import { LoanRequestService, refuseFor } from '../loan-request.service.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { ExtensionStore, type ExtensionRow } from './extension.store.js';
import { extensionCase, stepOf } from './extension.view.js';

export interface ExtensionDecision {
  loan: LoanRow;
  lines: readonly LineRow[];
  asked: ExtensionRow;
  effectiveDueAt: string;
  actor: Actor;
  outcome: LineOutcome;
  reason: string | null;
  now: string;
}

/** Writes down what was asked and what was decided, with everything that follows from it. */
@Injectable()
export class ExtensionLedger {
  constructor(
    private readonly store: ExtensionStore, private readonly approvals: Approvals, private readonly loans: LoanRequestService,
    private readonly editions: EditionService, private readonly journal: Journal,
  ) {}

  async ask(tx: Tx, loan: LoanRow, lines: readonly LineRow[], actor: Actor, wish: { nth: number; effectiveDueAt: string; newDueAt: string; reason: string }, now: string): Promise<void> {
    const asked = extensionCase(loan, lines, actor.personId);
    const approval = (await this.approvals.plan(tx, asked, now)).at(-1);
    if (!approval) throw new Error('A chain has no approval');
    const { postKind, unitId, postTitle, rule, promisedAt } = approval;
    const id = newId();
    await this.store.insert(tx, {
      id, requestId: loan.id, ...wish, askedBy: actor.personId, askedAt: now, oldDueAt: loan.dueAt, postKind, unitId, postTitle, rule, promisedAt,
      decidedAt: null, decidedBy: null, capacity: null, orderId: null, orderNumber: null, postId: null, outcome: null, decisionReason: null,
    });
    await this.journal.record(tx, {
      event: 'loan-request.extension-asked', actor, subject: { type: 'loan-request', id: loan.id }, before: { dueAt: loan.dueAt },
      after: { extensionId: id, nth: wish.nth, dueAt: wish.newDueAt }, personal: [{ personId: actor.personId, data: { reason: wish.reason } }],
    });
    const deciders = await this.approvals.deciders(tx, asked, [{ ...approval, decidedAt: null }], now);
    await tell(tx, now, deciders.map(({ personId }) => ({ kind: 'extension-waiting', subjectId: loan.id, occasion: id, personId, facts: { dueAt: wish.newDueAt } })));
  }

  /** By the posts and orders in force at this moment, under the rules of the loan itself. */
  async decide(tx: Tx, decision: ExtensionDecision): Promise<void> {
    const { loan, lines, asked, actor, outcome, now } = decision;
    const { step, seat, lawful, ...why } = await this.approvals.examineStep(tx, extensionCase(loan, lines, asked.askedBy), stepOf(asked), actor, now);
    refuseFor(outcome === 'approve' ? why.whyNotApproveAll : why.whyNotDecide);
    const capacity = lawful.selfAsHead ? 'self-as-head' as const : (seat?.capacity ?? 'holder');
    const isFirst = await this.store.decide(tx, asked.id, {
      postKind: step.postKind, unitId: step.unitId, postTitle: step.postTitle, effectiveDueAt: decision.effectiveDueAt, decidedAt: now, decidedBy: actor.personId, capacity,
      orderId: seat?.orderId ?? null, orderNumber: seat?.orderNumber ?? null, postId: seat?.postId ?? null, outcome, decisionReason: decision.reason,
    });
    if (!isFirst) throw new Refusal('extensions.already-decided');
    if (outcome === 'approve') await this.prolong(tx, decision);
    await this.record(tx, decision, capacity, seat?.orderNumber ?? `${step.postKind} ${step.unitId}`);
    await tell(tx, now, toldOfExtension(decision));
  }

  private async prolong(tx: Tx, { loan, lines, asked }: ExtensionDecision): Promise<void> {
    await this.loans.prolong(tx, loan, asked.newDueAt, lines[0]?.description ?? '');
    const decided = (await this.store.ofRequests(tx, [loan.id])).find((row) => row.id === asked.id);
    if (!decided) throw new Error(`Extension ${asked.id} is gone`);
    await this.editions.extend(tx, loan.id, 'extended', asked.id, (slip, mark) => withExtension(slip, mark, decided));
  }

  private record(tx: Tx, { loan, asked, actor, outcome, reason }: ExtensionDecision, capacity: string, authority: string): Promise<void> {
    const isGranted = outcome === 'approve';
    return this.journal.record(tx, {
      event: isGranted ? 'loan-request.extended' : 'loan-request.extension-rejected', actor, authority, subject: { type: 'loan-request', id: loan.id },
      before: { dueAt: loan.dueAt }, after: { extensionId: asked.id, nth: asked.nth, dueAt: isGranted ? asked.newDueAt : loan.dueAt, capacity },
      ...(reason ? { personal: [{ personId: actor.personId, data: { reason } }] } : {}),
    });
  }
}

/** Who asked, and whose loan it is. */
function toldOfExtension({ loan, asked, actor, outcome }: ExtensionDecision): Told[] {
  const people = new Set([asked.askedBy, loan.borrowerId ?? loan.sponsorId ?? loan.filledInBy]);
  people.delete(actor.personId);
  return [...people].map((personId) => ({ kind: 'extension-decided', subjectId: loan.id, occasion: asked.id, personId, facts: { outcome, ...(outcome === 'approve' ? { dueAt: asked.newDueAt } : {}) } }));
}
