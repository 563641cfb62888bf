import { Check, Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { Capacity } from '../../shared/vocab.js';

/** รับทราบ: the head of agency took note of a quarter or a fiscal year, and of exactly these figures. Never written again. */
@Entity('quarterly_sign_offs')
@Index(['periodId'], { unique: true })
@Index(['verificationCode'], { unique: true })
@Check('ck_quarterly_sign_offs_ended', '"signed_at" >= "ended_at"')
@Check('ck_quarterly_sign_offs_capacity', `"capacity" <> 'delegated' and ("capacity" = 'holder') = ("order_number" is null)`)
export class QuarterlySignOff {
  @Id()
  id!: string;
  /** `2569-4`; of a whole year `2569`. */
  @Word()
  periodId!: string;
  @Whole()
  fiscalYear!: number;
  /** The first instant after the period. */
  @Instant()
  endedAt!: string;
  /** Numbers and words as signed, as canonical JSON. */
  @Text()
  reportJson!: string;
  @Text()
  reportHash!: string;
  @Text()
  figuresHash!: string;
  @Instant()
  signedAt!: string;
  @Ref('people')
  signedBy!: string;
  /** Title of the post whose power was used, as printed. */
  @Text()
  signedAs!: string;
  @Word()
  capacity!: Capacity;
  @Text({ nullable: true })
  orderNumber!: string | null;
  @Day({ nullable: true })
  orderedOn!: string | null;
  @Text({ nullable: true })
  remark!: string | null;
  @Text()
  verificationCode!: string;
}
