import { Entity, Index } from 'typeorm';
import { Id, Ref, Text, Whole, Word } from '../database/columns.js';
import type { LineOutcome } from '../shared/vocab.js';

@Entity('approval_line_decisions')
@Index(['stepId', 'lineId'], { unique: true })
export class ApprovalLineDecision {
  @Id()
  id!: string;
  @Ref('approval_steps')
  stepId!: string;
  @Ref('loan_request_lines')
  lineId!: string;
  @Word()
  outcome!: LineOutcome;
  @Whole()
  quantity!: number;
  @Text({ nullable: true })
  reason!: string | null;
}
