import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Tx } from '../../database/sql.js';
import { insertInto, updateOf } from '../../database/statements.js';
import type { PaperDecision } from './paper-decision.entity.js';

export type NewPaperDecision = Omit<PaperDecision, 'objectedAt' | 'objection'>;

/** Written once with its step; only the objection of who is said to have signed comes after. */
@Injectable()
export class PaperDecisionStore {
  insert(tx: Tx, decision: NewPaperDecision): Promise<unknown> {
    return tx.run(insertInto('paper_decisions', decision));
  }

  /** False when it was objected to before. */
  async object(tx: Tx, stepId: string, objection: string, objectedAt: string): Promise<boolean> {
    return (await tx.run(updateOf('paper_decisions', { objection, objectedAt }, sql`step_id = ${stepId} and objected_at is null`))).changed === 1;
  }
}
