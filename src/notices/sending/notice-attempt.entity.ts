import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { AttemptOutcome } from '../../shared/notices/notice-kinds.js';

/** The delivery log: what came of one attempt. It carries no address and no words of the letter. */
@Entity('notice_attempts')
@Index(['messageId', 'at'])
@Index(['at'])
export class NoticeAttempt {
  @Id()
  id!: string;
  @Ref('notice_messages')
  messageId!: string;
  @Instant()
  at!: string;
  @Word()
  outcome!: AttemptOutcome;
  /** What the other side answered. */
  @Text({ nullable: true })
  answer!: string | null;
}
