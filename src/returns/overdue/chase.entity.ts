import { Check, Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { ChaseChannel } from '../../shared/vocab.js';

/** A chase counts when something in the lender's name was delivered (ข้อ 211). */
@Entity('chases')
@Index(['requestId', 'nth'], { unique: true })
@Index(['noticeId'], { unique: true })
@Check('ck_chases_carried', '"notice_id" is null or ("delivered_at" is not null and "recorded_by" is null)')
export class Chase {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Whole()
  nth!: number;
  @Word()
  channel!: ChaseChannel;
  @Text({ nullable: true })
  note!: string | null;
  /** Official number of the memo, where one was sent. */
  @Text({ nullable: true })
  memoNumber!: string | null;
  /** Date on the memo, as the records office gave it. */
  @Day({ nullable: true })
  memoOn!: string | null;

  /** What the memo prints, as it was drafted: a reprint differs by its number and date alone. */
  @Text({ nullable: true })
  memoFactsJson!: string | null;

  @Instant({ nullable: true })
  deliveredAt!: string | null;
  @Instant()
  recordedAt!: string;
  /** Null: the program itself. */
  @Ref('people', { nullable: true })
  recordedBy!: string | null;

  /** The notice whose letter reached the borrower: it is a chase once. */
  @Ref('notices', { nullable: true })
  noticeId!: string | null;
}
