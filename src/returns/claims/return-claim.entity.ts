import { Check, Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { ClaimOutcome } from '../../shared/vocab.js';

/** แจ้งคืนแล้ว รอตรวจรับ: the borrower says that the things were brought back; the storekeeper takes them back or denies it. */
@Entity('return_claims')
@Index(['requestId', 'recordedAt'])
@Index('uq_return_claims_one_open', ['requestId'], { unique: true, where: '"closed_at" is null' })
@Check('ck_return_claims_brought', '"brought_at" <= "recorded_at"')
@Check('ck_return_claims_closed', '("closed_at" is null) = ("outcome" is null) and ("outcome" <> \'denied\' or "denial_reason" is not null)')
export class ReturnClaim {
  @Id()
  id!: string;

  @Ref('loan_requests')
  requestId!: string;

  @Ref('people')
  claimedBy!: string;

  /** When they were brought back, as stated: the overdue clock stops there. */
  @Instant()
  broughtAt!: string;

  /** To whom, or where they were left. */
  @Text()
  handedTo!: string;

  @Text({ nullable: true })
  note!: string | null;

  @Instant()
  recordedAt!: string;

  /** By then the storekeeper has looked; after that it is a question to the storekeeper. */
  @Day()
  answerByOn!: string;

  @Instant({ nullable: true })
  closedAt!: string | null;

  @Ref('people', { nullable: true })
  closedBy!: string | null;

  @Word({ nullable: true })
  outcome!: ClaimOutcome | null;

  @Ref('returns', { nullable: true })
  returnId!: string | null;

  @Text({ nullable: true })
  denialReason!: string | null;
}
