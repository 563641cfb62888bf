import { Injectable } from '@nestjs/common';
import { ApprovalStepStore, type StepRow } from '../../approvals/approval-step.store.js';
import { Approvals } from '../../approvals/approvals.service.js';
import { asItIsDue } from '../../approvals/deciding/examination.rules.js';
import { lawfulPost } from '../../approvals/routing/lawful-approver.rules.js';
import type { Sql } from '../../database/sql.js';
import { found } from '../../http/refusal.js';
import type { Actor } from '../../shared/actor.js';
import type { Because } from '../../shared/refusals.js';
import type { StepKind } from '../../shared/vocab.js';
import { approvalCase } from '../approval-case.rules.js';
import type { LineRow, LoanRow } from '../loan-request.store.js';
import { isInFolderOf, whyNotKeepFolder } from './folder.rules.js';

/** A request before whoever prints and records it. */
export interface Folded {
  loan: LoanRow;
  /** Of this round, the approval at the post that is lawful now. */
  steps: StepRow[];
  /** What is to be signed next: opinions that are still open come first. */
  next: StepRow | null;
  rule: string;
  /** The head of agency's own, with nobody to decide on it: they sign it themselves. */
  selfAsHead: boolean;
  whyNot: Because | null;
}

/** Whether a request lies in this officer's folder, and why they may not touch it. */
@Injectable()
export class FolderReach {
  constructor(private readonly approvals: Approvals, private readonly steps: ApprovalStepStore) {}

  async one(from: Sql, loan: LoanRow, lines: readonly LineRow[], actor: Actor, now: string, kind?: StepKind): Promise<Folded> {
    return found((await this.many(from, [loan], lines, actor, now, kind))[0]);
  }

  async many(from: Sql, loans: readonly LoanRow[], lines: readonly LineRow[], actor: Actor, now: string, kind?: StepKind): Promise<Folded[]> {
    if (loans.length === 0) return [];
    const cases = loans.map((loan) => ({ loan, asked: approvalCase(loan, lines.filter((line) => line.requestId === loan.id)) }));
    const bench = await this.approvals.bench(from, cases.map((one) => one.asked), now);
    const steps = await this.steps.ofRequests(from, loans.map((loan) => loan.id));
    const { secretaryOf } = await this.approvals.standing(from, actor, now);
    const signing = await this.approvals.signing(from, now);
    return cases.map(({ loan, asked }) => {
      const lawful = lawfulPost({ ...asked, ...bench });
      const own = steps.filter((step) => step.requestId === loan.id && step.round === loan.round).map((step) => asItIsDue(step, lawful));
      const whyNot = whyNotKeepFolder({ ...asked, signing, recorderId: actor.personId, isReached: isInFolderOf(actor, secretaryOf, loan.unitPath, own, kind) });
      return { loan, steps: own, next: nextOf(own), rule: lawful.rule, selfAsHead: lawful.selfAsHead, whyNot };
    });
  }
}

function nextOf(steps: readonly StepRow[]): StepRow | null {
  const open = steps.filter((step) => step.kind !== 'told' && step.decidedAt === null);
  return open.find((step) => step.kind === 'opinion') ?? open[0] ?? null;
}
