import { Day, Id, Instant, Ref, Text } from '../../database/columns.js';

/** A dated paper as recorded here; never edited, only revoked. */
export abstract class WrittenOrder {
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
  @Instant()
  recordedAt!: string;
  @Ref('people', { nullable: true })
  recordedBy!: string | null;
  @Instant({ nullable: true })
  revokedAt!: string | null;
}
