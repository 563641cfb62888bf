import { Entity } from 'typeorm';
import { Id, Instant, Ref } from '../database/columns.js';

/** One asking; it becomes one request per responsible unit. */
@Entity('loan_batches')
export class LoanBatch {
  @Id()
  id!: string;
  @Ref('people')
  createdBy!: string;
  @Instant()
  createdAt!: string;
}
