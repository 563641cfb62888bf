import { Entity, Index } from 'typeorm';
import { Id, Instant, Text } from '../../database/columns.js';

/** A code that was wrong, by whom at LINE: after a few nobody looks any more for a while. */
@Entity('line_guesses')
@Index(['lineUserId', 'at'])
export class LineGuess {
  @Id()
  id!: string;
  @Text()
  lineUserId!: string;
  @Instant()
  at!: string;
}
