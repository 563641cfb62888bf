import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Word } from '../database/columns.js';
import type { NoticeKind } from '../shared/notices/notice-kinds.js';

/** What one person was told, in the program itself. Mail and LINE carry the same further. */
@Entity('notices')
@Index(['personId', 'kind', 'subjectId', 'occasion'], { unique: true })
@Index(['personId', 'id'])
@Index(['digestOn', 'personId'])
export class Notice {
  @Id()
  id!: string;
  @Ref('people')
  personId!: string;
  @Word()
  kind!: NoticeKind;
  @Text()
  subjectId!: string;
  @Text()
  occasion!: string;
  @Text()
  factsJson!: string;
  @Instant()
  createdAt!: string;
  @Instant({ nullable: true })
  readAt!: string | null;
  /** The day in whose digest it went out; null for what goes at once, or still waits. */
  @Day({ nullable: true })
  digestOn!: string | null;
}
