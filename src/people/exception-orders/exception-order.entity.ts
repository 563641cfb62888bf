import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text } from '../../database/columns.js';

/** A small agency's named, dated order that duties may meet in one person; listed monthly. */
@Entity('exception_orders')
@Index(['personId'])
export class ExceptionOrder {
  @Id()
  id!: string;
  @Text()
  number!: string;
  @Day()
  orderedOn!: string;
  @Day()
  fromOn!: string;
  @Day({ nullable: true })
  untilOn!: string | null;
  @Ref('people')
  personId!: string;
  @Text()
  reason!: string;
  @Instant()
  recordedAt!: string;
  @Ref('people', { nullable: true })
  recordedBy!: string | null;
  @Instant({ nullable: true })
  revokedAt!: string | null;
}
