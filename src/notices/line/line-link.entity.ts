import { Entity, Index } from 'typeorm';
import { ForeignId, Instant, Text } from '../../database/columns.js';

/** The LINE account by which a person is told. */
@Entity('line_links')
@Index(['lineUserId'], { unique: true })
export class LineLink {
  @ForeignId('people')
  personId!: string;
  /** As LINE names the person towards this agency's account, and nobody else's. */
  @Text()
  lineUserId!: string;
  @Instant()
  linkedAt!: string;
}
