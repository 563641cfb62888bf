import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../database/columns.js';
import type { ListKindName, ListState } from '../shared/lists/list-import-vocab.js';

/** A list that somebody sent as a file. It is read again whenever it is checked; what it came to are its rows. */
@Entity('list_imports')
@Index(['createdBy', 'kind'])
export class ListImport {
  @Id()
  id!: string;
  @Word()
  kind!: ListKindName;
  @Text()
  fileName!: string;
  @Ref('files')
  fileId!: string;
  @Word()
  state!: ListState;
  /** What the file looks like and how it is to be read: as guessed, then as chosen. */
  @Text()
  optionsJson!: string;
  @Ref('people')
  createdBy!: string;
  @Instant()
  createdAt!: string;
  @Instant({ nullable: true })
  acceptedAt!: string | null;
}
