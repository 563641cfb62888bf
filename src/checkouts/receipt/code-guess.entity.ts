import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref } from '../../database/columns.js';

@Entity('code_guesses')
@Index(['requestId', 'at'])
export class CodeGuess {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Instant()
  at!: string;
  @Ref('people')
  guessedBy!: string;
}
