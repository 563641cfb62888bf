import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { ImportState } from '../../shared/import-vocab.js';

@Entity('register_imports')
@Index(['headerKey'])
export class RegisterImport {
  @Id()
  id!: string;
  @Text()
  fileName!: string;
  @Ref('files')
  fileId!: string;
  @Word()
  state!: ImportState;
  /** Files with the same headings: they share saved columns, and what vanished is looked for among them. */
  @Text()
  headerKey!: string;
  /** What the file looks like and how it is to be read: as guessed, then as chosen. */
  @Text()
  optionsJson!: string;
  @Text()
  resultJson!: string;
  @Whole()
  doneRows!: number;
  @Whole()
  totalRows!: number;
  @Ref('people')
  createdBy!: string;
  @Instant()
  createdAt!: string;
  /** Last sign of life of the work under way; long ago means that it was cut off. */
  @Instant({ nullable: true })
  progressedAt!: string | null;
  @Instant({ nullable: true })
  acceptedAt!: string | null;
  @Instant({ nullable: true })
  undoneAt!: string | null;
}
