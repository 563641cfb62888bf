import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Ref, Text } from '../database/columns.js';

/** What stands beside a slip that never was asked for: the thing was out already when the office began. */
@Entity('opening_balances')
@ForeignKey('loan_requests', ['requestId'], ['id'])
@Index(['regulariseBy'])
export class OpeningBalance {
  @Id()
  requestId!: string;
  @Ref('people')
  recordedBy!: string;
  @Instant()
  recordedAt!: string;
  @Text({ nullable: true })
  note!: string | null;
  /** Until then nobody asks why there is no approval. */
  @Instant()
  regulariseBy!: string;
  /** The borrower says that the thing is not with them. */
  @Instant({ nullable: true })
  deniedAt!: string | null;
  @Text({ nullable: true })
  deniedReason!: string | null;
  @Instant({ nullable: true })
  voidedAt!: string | null;
  @Text({ nullable: true })
  voidedReason!: string | null;
}
