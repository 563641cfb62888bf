import { Injectable } from '@nestjs/common';
import type { Decided } from '../../approvals/approvals.service.js';
import { Journal } from '../../audit/journal.js';
import type { Sql, Tx } from '../../database/sql.js';
import { Refusal } from '../../http/refusal.js';
import { tell } from '../../outbox/tell.js';
import type { Actor } from '../../shared/actor.js';
import { bangkokDate, bangkokInstant } from '../../shared/calendar.js';
import type { Ratification } from '../../shared/vocab.js';
import { toldOfDecision } from '../deciding/told-of.js';
import { EditionService } from '../editions/edition.service.js';
import { LoanRequestService } from '../loan-request.service.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { EmergencyStore, type EmergencyRow } from './emergency.store.js';

export interface RatifiedCase {
  loan: LoanRow;
  emergency: EmergencyRow;
  lines: readonly LineRow[];
  actor: Actor;
  reason: string | null;
  now: string;
}

const END_OF_DAY = '23:59';

/** What follows from a ratification, or from its refusal: the approval's own time, the due, the slip's next edition, who is told, the journal. */
@Injectable()
export class RatificationLedger {
  constructor(
    private readonly store: EmergencyStore, private readonly loans: LoanRequestService, private readonly editions: EditionService, private readonly journal: Journal,
  ) {}

  async of(from: Sql, requestId: string): Promise<EmergencyRow | null> {
    return (await this.store.ofRequests(from, [requestId]))[0] ?? null;
  }

  takenBackBy(from: Sql, requestId: string): Promise<string[]> {
    return this.store.takenBackBy(from, requestId);
  }

  async write(tx: Tx, facts: RatifiedCase, outcome: Ratification, decided: Decided): Promise<void> {
    const { loan, lines, actor, reason, now } = facts;
    if (!(await this.store.decide(tx, loan.id, { decidedAt: now, decidedBy: actor.personId, outcome, decisionReason: reason }))) throw new Refusal('emergency.already-decided');
    const dueAt = outcome === 'refused' ? await this.recall(tx, facts, decided.stepId) : loan.dueAt;
    if (outcome === 'ratified') {
      await this.loans.coverLeft(tx, loan, lines, now);
      await tell(tx, now, toldOfDecision(loan, 'approve', decided.stepId, actor.personId));
    }
    await this.editions.decideAfterwards(tx, loan.id, outcome, decided.stepId, dueAt);
    await this.record(tx, facts, outcome, decided, dueAt);
  }

  /** Back today, where it is not back yet: whoever has it is told at once, and from tomorrow it is overdue and chased like everything else. */
  private async recall(tx: Tx, { loan, actor: { personId: deciderId }, now }: RatifiedCase, stepId: string): Promise<string> {
    const today = bangkokInstant(bangkokDate(now), END_OF_DAY);
    const isOut = loan.status === 'checked-out';
    const dueAt = isOut && today < loan.dueAt ? today : loan.dueAt;
    if (dueAt !== loan.dueAt) await this.loans.recall(tx, loan, dueAt);
    const people = new Set([loan.borrowerId, loan.filledInBy, loan.sponsorId].filter((id) => id !== null));
    await tell(tx, now, isOut ? [...people].map((personId) => ({ kind: 'recall' as const, subjectId: loan.id, occasion: stepId, personId })) : toldOfDecision(loan, 'reject', stepId, deciderId));
    return dueAt;
  }

  private record(tx: Tx, { loan, emergency, lines, actor, reason, now }: RatifiedCase, outcome: Ratification, { stepId, capacity, authority }: Decided, dueAt: string): Promise<void> {
    const things = lines.filter((line) => line.checkedOutQuantity > 0).map((line) => ({ lineId: line.id, quantity: line.checkedOutQuantity }));
    return this.journal.record(tx, {
      event: outcome === 'ratified' ? 'loan-request.ratified' : 'loan-request.ratification-refused', actor, authority, subject: { type: 'loan-request', id: loan.id },
      before: { status: loan.status, dueAt: loan.dueAt }, after: { status: loan.status, dueAt, stepId, capacity, things, isLate: now > emergency.ratifyBy },
      ...(reason ? { personal: [{ personId: actor.personId, data: { reason } }] } : {}),
    });
  }
}
