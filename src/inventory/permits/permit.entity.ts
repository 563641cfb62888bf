import { Check, Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { Capacity, PermitStatus } from '../../shared/vocab.js';

/** ใบอนุญาตนำทรัพย์สินออกนอกสถานที่: what is in custody may leave the premises for a period, by the head of agency's permission. */
@Entity('take_out_permits')
@Index(['number'], { unique: true })
@Index(['verificationCode'], { unique: true })
@Index(['status', 'endsOn'])
@Index(['personId'])
@Check('ck_take_out_permits_period', '"starts_on" <= "ends_on"')
@Check('ck_take_out_permits_not_own', `"decided_by" is null or "decided_by" <> "person_id" or "capacity" = 'self-as-head'`)
export class TakeOutPermit {
  @Id()
  id!: string;
  /** Given when it is granted. */
  @Text({ nullable: true })
  number!: string | null;
  @Ref('people')
  personId!: string;
  /** The responsible unit of all its things: an order's scope looks at it. */
  @Ref('units')
  unitId!: string;
  @Day()
  startsOn!: string;
  @Day()
  endsOn!: string;
  @Text()
  place!: string;
  @Text()
  reason!: string;
  @Word()
  status!: PermitStatus;
  @Instant()
  askedAt!: string;
  @Instant({ nullable: true })
  decidedAt!: string | null;
  @Ref('people', { nullable: true })
  decidedBy!: string | null;
  /** Title of the post whose power was used, as printed. */
  @Text({ nullable: true })
  decidedAs!: string | null;
  @Word({ nullable: true })
  capacity!: Capacity | null;
  @Ref('delegation_orders', { nullable: true })
  orderId!: string | null;
  @Text({ nullable: true })
  orderNumber!: string | null;
  @Ref('posts', { nullable: true })
  postId!: string | null;
  @Text({ nullable: true })
  decisionReason!: string | null;
  @Text({ nullable: true })
  verificationCode!: string | null;
  /** Withdrawn by its holder, or revoked. */
  @Instant({ nullable: true })
  closedAt!: string | null;
  @Ref('people', { nullable: true })
  closedBy!: string | null;
  @Text({ nullable: true })
  closedReason!: string | null;
}
