import { Entity, Index } from 'typeorm';
import { Id, Instant, Text } from '../database/columns.js';

/** Append-only. One row per change of state, written in the same transaction. */
@Entity('journal')
@Index(['subjectType', 'subjectId', 'id'])
@Index(['event', 'id'])
@Index(['actorId', 'id'])
export class JournalEntry {
  @Id()
  id!: string;
  @Instant()
  at!: string;
  @Text()
  event!: string;
  @Text({ nullable: true })
  actorId!: string | null;
  @Text({ nullable: true })
  actorPost!: string | null;
  @Text({ nullable: true })
  authority!: string | null;
  @Text()
  subjectType!: string;
  @Text()
  subjectId!: string;
  /** Canonical JSON (RFC 8785); people by id only. */
  @Text()
  bytes!: string;
}
