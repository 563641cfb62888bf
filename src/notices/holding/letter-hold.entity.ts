import { Entity } from 'typeorm';
import { Id, Instant } from '../../database/columns.js';

/** A backup was put back: letters about what was told before may have gone out already. */
@Entity('letter_holds')
export class LetterHold {
  @Id()
  id!: string;
  @Instant()
  restoredAt!: string;
}
