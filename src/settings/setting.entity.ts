import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text } from '../database/columns.js';

/** One dated value of a setting; the newest that is in effect counts. */
@Entity('settings')
@Index(['key', 'effectiveFrom'])
export class Setting {
  @Id()
  id!: string;
  @Text()
  key!: string;
  @Text()
  valueJson!: string;
  @Instant()
  effectiveFrom!: string;
  @Ref('people', { nullable: true })
  authorId!: string | null;
  @Text()
  reason!: string;
  @Instant()
  recordedAt!: string;
}
