import { Injectable } from '@nestjs/common';
import { ApprovalStepStore, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { examine, isToMove, type ApprovalCase } from '../../approvals/deciding/examination.rules.js';
import { Reader } from '../../database/sql.js';
import type { Actor } from '../../shared/actor.js';
import type { InboxItem } from '../../shared/api/loans/approvals.js';
import { byClick } from '../deciding/signing.rules.js';
import { approvalCase } from '../approval-case.rules.js';
import { emergencyView } from '../emergency/emergency.view.js';
import { EmergencyStore } from '../emergency/emergency.store.js';
import { asDecided, isUndecided } from '../emergency/emergency.rules.js';
import { LoanRequestStore, type LoanRow } from '../loan-request.store.js';
import type { InboxRow } from './inbox.store.js';
import { inboxItem, type Card } from './inbox.view.js';
import { Surroundings } from './surroundings.js';

/** Reads the cards of one page of an inbox. */
@Injectable()
export class CardReader {
  constructor(
    private readonly reader: Reader, private readonly store: LoanRequestStore, private readonly steps: ApprovalStepStore,
    private readonly surroundings: Surroundings, private readonly approvals: Approvals, private readonly emergencies: EmergencyStore,
  ) {}

  async cards(rows: readonly InboxRow[], actor: Actor, now: string): Promise<InboxItem[]> {
    if (rows.length === 0) return [];
    const read = await this.read(rows, actor, now);
    const around = await this.surroundings.around(read.map((one) => one.loan), read.flatMap((one) => one.lines), now);
    const overdue = await this.surroundings.overdue(read.map((one) => one.loan.id), now);
    return read.map((one) => inboxItem({ ...one, overdue: overdue(one.loan.id), ...around(one.loan, one.lines) }, actor));
  }

  /** The requests on which the reader can do something now. */
  async toMove(rows: readonly InboxRow[], actor: Pick<Actor, 'personId' | 'posts'>, now: string): Promise<ReadonlySet<string>> {
    if (rows.length === 0) return new Set();
    const read = await this.read(rows, actor, now);
    return new Set(read.filter(({ seen }) => seen && isToMove(seen)).map(({ loan }) => loan.id));
  }

  private async read(rows: readonly InboxRow[], actor: Pick<Actor, 'personId' | 'posts'>, now: string): Promise<Omit<Card, 'free' | 'rivals' | 'overdue'>[]> {
    const ids = [...new Set(rows.map((row) => row.requestId))];
    const loans = new Map((await this.store.many(this.reader, ids)).map((loan) => [loan.id, loan]));
    const lines = byRequest(await this.store.lines(this.reader, ids));
    const steps = byRequest(await this.steps.ofRequests(this.reader, ids));
    const cases = new Map([...loans.values()].map((loan) => [loan.id, approvalCase(loan, asDecided(loan, lines.get(loan.id) ?? []))]));
    const emergencies = await this.emergencies.ofRequests(this.reader, ids);
    const seenAs = await this.seenAs(cases, actor, now);
    return rows.flatMap((row) => {
      const loan = loans.get(row.requestId);
      const step = steps.get(row.requestId)?.find((one) => one.id === row.stepId);
      if (!loan || !step) return [];
      const emergency = emergencies.find((one) => one.requestId === loan.id);
      const own = { loan, emergency: emergency ? emergencyView(emergency, now) : null, lines: asDecided(loan, lines.get(loan.id) ?? []), steps: (steps.get(loan.id) ?? []).filter((one) => one.round === step.round) };
      const seen = isUndecided(loan) && step.decidedAt === null ? seenAs(loan, own.steps) : null;
      return [{ ...own, step: seen?.step ?? step, seen }];
    });
  }

  private async seenAs(cases: ReadonlyMap<string, ApprovalCase>, actor: Pick<Actor, 'personId' | 'posts'>, now: string) {
    const bench = await this.approvals.bench(this.reader, [...cases.values()], now);
    const [standing, signing] = [await this.approvals.standing(this.reader, actor, now), await this.approvals.signing(this.reader, now)];
    return (loan: LoanRow, steps: readonly StepRow[]) => {
      const asked = cases.get(loan.id);
      return asked ? byClick(examine(asked, steps, bench, standing, now), loan.status, signing) : null;
    };
  }
}

function byRequest<R extends { requestId: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) found.set(row.requestId, [...(found.get(row.requestId) ?? []), row]);
  return found;
}
