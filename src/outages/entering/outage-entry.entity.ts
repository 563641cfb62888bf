import { Check, Entity, Index } from 'typeorm';
import { ForeignId, Instant, Ref, Text, Word } from '../../database/columns.js';

/** A slip that was filled in by hand, as it was entered afterwards: a loan, or a conflict with the record that waits for a review. */
@Entity('outage_entries')
@Index(['outageId'])
@Index(['requestId'], { unique: true })
@Index(['pageFileId'], { unique: true })
@Check('ck_outage_entries_kept', '("request_id" is not null or "conflict" is not null) and "happened_at" <= "recorded_at"')
@Check('ck_outage_entries_settled', '("settled_at" is null) = ("settled_by" is null) and ("settled_at" is null or "conflict" is not null) and ("conflict" is null or "request_id" is null or "settled_at" is not null)')
@Check('ck_outage_entries_apart', '"recorded_by" <> "signer_id"')
export class OutageEntry {
  @ForeignId('outage_slips')
  slipId!: string;
  @Ref('outages')
  outageId!: string;
  @Ref('loan_requests', { nullable: true })
  requestId!: string | null;
  /** When it was handed over, as the paper says; `recordedAt` is when it was entered. */
  @Instant()
  happenedAt!: string;
  @Instant()
  recordedAt!: string;
  @Ref('people')
  recordedBy!: string;
  @Ref('people')
  borrowerId!: string;
  @Ref('people')
  signerId!: string;
  @Ref('people')
  handedOverBy!: string;
  @Ref('files')
  pageFileId!: string;
  /** Everything else that stands on the paper. */
  @Text()
  writtenJson!: string;
  /** What the record said against it, with its facts. */
  @Word({ nullable: true })
  conflict!: string | null;
  @Text({ nullable: true })
  conflictJson!: string | null;
  @Instant({ nullable: true })
  settledAt!: string | null;
  @Ref('people', { nullable: true })
  settledBy!: string | null;
  @Text({ nullable: true })
  settlement!: string | null;
}
