import { Entity } from 'typeorm';
import { Id, Instant, Ref } from '../database/columns.js';

/** The declaration that all that was out is written down. There is one, and it is never taken back. */
@Entity('opening_closures')
export class OpeningClosure {
  /** Always the same, so that a second declaration has no place. */
  @Id()
  id!: string;
  @Instant()
  declaredAt!: string;
  @Ref('people')
  declaredBy!: string;
}
