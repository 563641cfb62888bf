import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../database/columns.js';
import type { NoticeKind } from '../shared/notices/notice-kinds.js';

/** Something to be told, written in the transaction of the change it tells of. */
@Entity('outbox')
@Index(['naturalKey'], { unique: true })
@Index(['turnedAt', 'id'])
@Index(['subjectId'])
export class OutboxRow {
  @Id()
  id!: string;
  /** Kind, subject, occasion and person: one event is told once. */
  @Text()
  naturalKey!: string;
  @Word()
  kind!: NoticeKind;
  /** Id of the request or the sighting. */
  @Text()
  subjectId!: string;
  /** What makes this time another than the last: round, step, due. */
  @Text()
  occasion!: string;
  /** Null: whom it concerns is found when it is turned into notices. */
  @Ref('people', { nullable: true })
  personId!: string | null;
  @Text()
  factsJson!: string;
  @Instant()
  toldAt!: string;
  @Instant({ nullable: true })
  turnedAt!: string | null;
}
