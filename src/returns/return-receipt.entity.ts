import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../database/columns.js';

@Entity('returns')
export class ReturnReceipt {
  @Id()
  id!: string;
  /** Whoever brought it, by name; and who that is, when a colleague. */
  @Text()
  returnedBy!: string;
  @Ref('people', { nullable: true })
  returnedById!: string | null;
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
