import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../database/columns.js';

@Entity('returns')
export class ReturnReceipt {
  @Id()
  id!: string;
  @Text()
  returnedBy!: string;
  @Ref('people')
  receivedBy!: string;
  /** When it came back, as stated: lateness counts from here. */
  @Instant()
  receivedAt!: string;
  @Instant()
  recordedAt!: string;
  @Text({ nullable: true })
  reason!: string | null;
  @Ref('exception_orders', { nullable: true })
  exceptionOrderId!: string | null;
}
