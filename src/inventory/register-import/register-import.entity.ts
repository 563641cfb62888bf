import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';

@Entity('register_imports')
export class RegisterImport {
  @Id()
  id!: string;
  @Text()
  fileName!: string;
  @Ref('files')
  fileId!: string;
  @Word()
  state!: string;
  /** Encoding, delimiter, header row, mapping, defaults: as guessed, then as chosen. */
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
  @Instant({ nullable: true })
  acceptedAt!: string | null;
  @Instant({ nullable: true })
  undoneAt!: string | null;
}
