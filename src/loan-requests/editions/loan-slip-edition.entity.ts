import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { EditionEvent } from '../../shared/vocab.js';

/** A slip as it stood after one event: facts and template version with their hash. A reprint is identical. */
@Entity('loan_slip_editions')
@Index(['requestId', 'nth'], { unique: true })
@Index(['verificationCode'], { unique: true })
export class LoanSlipEdition {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Whole()
  nth!: number;
  @Word()
  event!: EditionEvent;
  @Text()
  eventId!: string;
  @Text()
  factsJson!: string;
  @Whole()
  templateVersion!: number;
  @Text()
  factsHash!: string;
  @Text()
  verificationCode!: string;
  @Instant()
  createdAt!: string;
}
