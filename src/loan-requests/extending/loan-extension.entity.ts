import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { Capacity, LineOutcome, PostKind } from '../../shared/vocab.js';

/** ขยายเวลา: a later due asked for before the due, and decided by the post that lawfully approves the loan. */
@Entity('loan_extensions')
@Index(['requestId', 'nth'], { unique: true })
@Index(['unitId', 'postKind', 'decidedAt'])
@Index(['decidedBy', 'decidedAt'])
@Index('uq_loan_extensions_one_open', ['requestId'], { unique: true, where: '"decided_at" is null' })
@Check('ck_loan_extensions_later', '"new_due_at" > "old_due_at" and "asked_at" <= "effective_due_at"')
@Check('ck_loan_extensions_in_time', '"outcome" is null or "outcome" <> \'approve\' or "decided_at" <= "effective_due_at"')
export class LoanExtension {
  @Id()
  id!: string;

  @Ref('loan_requests')
  requestId!: string;

  @Whole()
  nth!: number;

  @Text()
  reason!: string;

  @Ref('people')
  askedBy!: string;

  @Instant()
  askedAt!: string;

  /** On the paper when it was asked. */
  @Instant()
  oldDueAt!: string;

  /** As the calendar makes the old one effective: nothing is asked for or granted after it. */
  @Instant()
  effectiveDueAt!: string;

  @Instant()
  newDueAt!: string;

  @Word()
  postKind!: PostKind;

  @Ref('units')
  unitId!: string;

  @Text()
  postTitle!: string;

  /** The clause it follows from. */
  @Text()
  rule!: string;

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
  outcome!: LineOutcome | null;

  @Text({ nullable: true })
  decisionReason!: string | null;
}
