import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole } from '../../database/columns.js';

/** Once a fiscal year the holder scans the tag: the thing is still there, and with them. */
@Entity('custody_confirmations')
@Index(['custodyId', 'fiscalYear'], { unique: true })
export class CustodyConfirmation {
  @Id()
  id!: string;
  @Ref('custodies')
  custodyId!: string;
  /** Buddhist Era. */
  @Whole()
  fiscalYear!: number;
  @Text()
  tagId!: string;
  @Instant()
  confirmedAt!: string;
}
