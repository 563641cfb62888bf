import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../database/columns.js';
import type { Capacity, PostKind, StepKind, StepOutcome } from '../shared/vocab.js';

/** One step of a chain: told, opinion, or the one lawful approval (ข้อ 208). */
@Entity('approval_steps')
@Index(['requestId', 'round', 'position'], { unique: true })
@Index(['unitId', 'postKind', 'decidedAt'])
@Index('uq_approval_steps_one_lawful', ['requestId', 'round'], { unique: true, where: '"kind" = \'approval\'' })
export class ApprovalStep {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  /** Raised each time the request is sent again. */
  @Whole()
  round!: number;
  @Whole()
  position!: number;
  @Word()
  kind!: StepKind;
  @Word()
  postKind!: PostKind;
  @Ref('units')
  unitId!: string;
  @Text()
  postTitle!: string;
  /** The clause it follows from. */
  @Text()
  rule!: string;
  @Instant()
  plannedAt!: string;
  @Instant({ nullable: true })
  promisedAt!: string | null;
  @Instant({ nullable: true })
  decidedAt!: string | null;
  @Ref('people', { nullable: true })
  decidedBy!: string | null;
  @Word({ nullable: true })
  capacity!: Capacity | null;
  @Ref('delegation_orders', { nullable: true })
  orderId!: string | null;
  @Text({ nullable: true })
  orderNumber!: string | null;
  @Ref('posts', { nullable: true })
  postId!: string | null;
  @Word({ nullable: true })
  outcome!: StepOutcome | null;
  @Text({ nullable: true })
  reason!: string | null;
  /** The title the decision was made under, as printed. */
  @Text({ nullable: true })
  decidedAs!: string | null;
  @Text({ nullable: true })
  verificationCode!: string | null;
}
