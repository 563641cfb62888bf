import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Ref } from '../../database/columns.js';

/** A request for what is out already on an opening slip. When it is handed over, that slip ends and this one begins in the same instant. */
@Entity('opening_takeovers')
@ForeignKey('loan_requests', ['requestId'], ['id'])
@Index(['openingId'])
@Index('uq_opening_takeovers_begun', ['openingId'], { unique: true, where: '"begun_at" is not null' })
export class OpeningTakeover {
  @Id()
  requestId!: string;
  @Ref('loan_requests')
  openingId!: string;
  /** When it took the opening slip's place. */
  @Instant({ nullable: true })
  begunAt!: string | null;
}
