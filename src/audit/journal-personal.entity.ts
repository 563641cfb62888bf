import { Entity, Index } from 'typeorm';
import { Id, Ref, Text } from '../database/columns.js';

/** Names and free text of one person in one row: may lawfully be emptied, the rest stays provable. */
@Entity('journal_personal')
@Index(['journalId'])
@Index(['personId'])
export class JournalPersonal {
  @Id()
  id!: string;
  @Ref('journal')
  journalId!: string;
  @Text()
  personId!: string;
  @Text({ nullable: true })
  dataJson!: string | null;
  /** Goes into the row's commitment, so that a short text cannot be guessed from it once erased. */
  @Text({ nullable: true })
  salt!: string | null;
}
