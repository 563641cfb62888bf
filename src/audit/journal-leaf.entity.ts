import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, Ref, Text } from '../database/columns.js';

/** The gapless order of the journal, given afterwards by one sealer. */
@Entity('journal_leaves')
@Index(['journalId'], { unique: true })
export class JournalLeaf {
  @PrimaryColumn({ type: 'integer' })
  leafIndex!: number;
  @Ref('journal')
  journalId!: string;
  @Text()
  leafHash!: string;
  @Instant()
  sealedAt!: string;
}
