import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { FindingRule } from '../../shared/vocab.js';

/** A question for the auditor, never a verdict. */
@Entity('findings')
@Index(['findingKey'], { unique: true })
@Index(['rule', 'openedAt', 'id'])
@Index(['openedAt', 'id'])
@Index(['subjectType', 'subjectId'])
export class Finding {
  @Id()
  id!: string;
  @Word()
  rule!: FindingRule;
  /** The same facts give the same key. */
  @Text()
  findingKey!: string;
  @Text()
  subjectType!: string;
  @Text()
  subjectId!: string;
  @Ref('units', { nullable: true })
  unitId!: string | null;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Ref('loan_requests', { nullable: true })
  requestId!: string | null;
  @Text()
  factsJson!: string;
  @Text()
  evidenceJson!: string;
  @Text()
  settingsJson!: string;
  @Instant()
  openedAt!: string;
  @Instant({ nullable: true })
  closedAt!: string | null;
  @Text({ nullable: true })
  closedReason!: string | null;
}
