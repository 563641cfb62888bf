import { Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { newId } from '../database/ids.js';
import type { Sql, Tx } from '../database/sql.js';
import { insertInto, updateOf } from '../database/statements.js';
import type { LineOutcome, StepOutcome } from '../shared/vocab.js';
import type { ApprovalStep } from './approval-step.entity.js';
import { POLICY, type PlannedStep } from './routing/approval-routing.rules.js';

export interface StepRow extends ApprovalStep {
  unitName: string;
  decidedByName: string | null;
  /** Date of the order, YYYY-MM-DD. */
  orderedOn: string | null;
  /** Of a step signed in ink. */
  signedOn: string | null;
  recordedBy: string | null;
  recordedByName: string | null;
  pageFileId: string | null;
  objectedAt: string | null;
  objection: string | null;
}

export type StepDecision = Pick<ApprovalStep, 'decidedAt' | 'outcome'> & Partial<ApprovalStep>;

export interface LineDecision {
  lineId: string;
  outcome: LineOutcome;
  quantity: number;
  reason: string | null;
}

/** The only SQL of approval steps. A step is decided once: the row says so, not the caller. */
@Injectable()
export class ApprovalStepStore {
  async insertPlan(tx: Tx, requestId: string, round: number, plannedAt: string, steps: readonly PlannedStep[]): Promise<void> {
    const rows = steps.map(({ unitName: _, ...step }, position) => ({
      id: newId(), requestId, round, position, plannedAt, ...step,
      decidedAt: step.kind === 'told' ? plannedAt : null, outcome: step.kind === 'told' ? 'told' : null,
    }));
    await tx.run(insertInto('approval_steps', rows));
  }

  /** Of all rounds, in the order in which they stand on the paper. */
  ofRequests(from: Sql, requestIds: readonly string[]): Promise<StepRow[]> {
    return from.query<StepRow>(sql`
      select s.*, u.name as unit_name, p.title || p.given_name || ' ' || p.family_name as decided_by_name, o.ordered_on, w.signed_on, w.recorded_by, w.page_file_id, w.objected_at, w.objection,
        c.title || c.given_name || ' ' || c.family_name as recorded_by_name
      from approval_steps s join units u on u.id = s.unit_id left join people p on p.id = s.decided_by left join delegation_orders o on o.id = s.order_id
      left join paper_decisions w on w.step_id = s.id left join people c on c.id = w.recorded_by
      where s.request_id in (${join(requestIds)}) order by s.request_id, s.round, s.position`);
  }

  /** False when somebody decided it first. */
  async decide(tx: Tx, stepId: string, decision: StepDecision): Promise<boolean> {
    return (await tx.run(updateOf('approval_steps', decision, sql`id = ${stepId} and decided_at is null`))).changed === 1;
  }

  async insertLines(tx: Tx, stepId: string, lines: readonly LineDecision[]): Promise<void> {
    await tx.run(insertInto('approval_line_decisions', lines.map((line) => ({ id: newId(), stepId, ...line }))));
  }

  /** What still stands open of a request that is decided or taken back. */
  async closeOpen(tx: Tx, requestId: string, at: string, outcome: Extract<StepOutcome, 'no-opinion' | 'cancelled'>): Promise<void> {
    await tx.run(sql`update approval_steps set decided_at = ${at}, outcome = ${outcome} where request_id = ${requestId} and decided_at is null`);
  }

  /** Opinions that come too late to be of use; the approval stays open. */
  async closeOpinions(tx: Tx, requestId: string, at: string): Promise<void> {
    await tx.run(sql`update approval_steps set decided_at = ${at}, outcome = 'cancelled' where request_id = ${requestId} and kind = 'opinion' and decided_at is null`);
  }

  /** A step after the approval: its post is told of what happened since. */
  async tellApprover(tx: Tx, requestId: string, reason: string, at: string): Promise<void> {
    const steps = await tx.query<ApprovalStep>(sql`
      select s.* from approval_steps s where s.request_id = ${requestId} and s.round = (select max(round) from approval_steps where request_id = ${requestId})`);
    const approval = steps.find((step) => step.kind === 'approval');
    if (!approval) return;
    const { round, postKind, unitId, postTitle } = approval;
    const position = Math.max(...steps.map((step) => step.position)) + 1;
    await tx.run(insertInto('approval_steps', {
      id: newId(), requestId, round, position, kind: 'told', postKind, unitId, postTitle, rule: POLICY, plannedAt: at, decidedAt: at, outcome: 'told', reason,
    }));
  }

  /** Opinions whose promised time has passed, the oldest first. */
  silent(from: Sql, now: string, limit: number): Promise<{ id: string; requestId: string }[]> {
    return from.query(sql`
      select s.id, s.request_id from approval_steps s
      where s.kind = 'opinion' and s.decided_at is null and s.promised_at <= ${now} order by s.promised_at, s.id limit ${limit}`);
  }

  /** Posts of which the person decided a step: they keep sight of what they decided. */
  linesOf(from: Sql, requestIds: readonly string[]): Promise<(LineDecision & { requestId: string })[]> {
    return from.query(sql`
      select s.request_id, d.line_id, d.outcome, d.quantity, d.reason from approval_line_decisions d join approval_steps s on s.id = d.step_id
      where s.request_id in (${join(requestIds)})`);
  }
}
