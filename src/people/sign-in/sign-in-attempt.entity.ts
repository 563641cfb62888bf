import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Text } from '../../database/columns.js';

@Entity('sign_in_attempts')
@Index(['staffNumber', 'at'])
@Index(['address', 'at'])
export class SignInAttempt {
  @Id()
  id!: string;
  @Text()
  staffNumber!: string;
  @Text()
  address!: string;
  @Instant()
  at!: string;
  @Flag()
  succeeded!: 0 | 1;
}
