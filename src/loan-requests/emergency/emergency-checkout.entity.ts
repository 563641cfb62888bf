import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { EmergencyMeans, Ratification } from '../../shared/vocab.js';

/** Stands beside a slip of which things left before the approval: on whose word, why, and until when it must be ratified. */
@Entity('emergency_checkouts')
@ForeignKey('loan_requests', ['requestId'], ['id'])
@Index(['decidedAt', 'ratifyBy'])
@Check('ck_emergency_checkouts_apart', '"officer_id" <> "handed_over_by" and ("decided_by" is null or "decided_by" <> "handed_over_by")')
@Check('ck_emergency_checkouts_ratify_by', '"ratify_by" > "handed_over_at" and length("reason") > 0')
@Check('ck_emergency_checkouts_decided', '("decided_at" is null) = ("outcome" is null) and ("decided_at" is null) = ("decided_by" is null) and ("decided_at" is null or "decided_at" >= "handed_over_at") and ("outcome" is null or "outcome" <> \'refused\' or "decision_reason" is not null)')
export class EmergencyCheckout {
  @Id()
  requestId!: string;
  @Ref('people')
  officerId!: string;
  @Word()
  reachedBy!: EmergencyMeans;
  @Text()
  reason!: string;
  @Ref('people')
  handedOverBy!: string;
  @Instant()
  handedOverAt!: string;
  @Instant()
  ratifyBy!: string;
  @Instant({ nullable: true })
  decidedAt!: string | null;
  @Ref('people', { nullable: true })
  decidedBy!: string | null;
  @Word({ nullable: true })
  outcome!: Ratification | null;
  @Text({ nullable: true })
  decisionReason!: string | null;
}
