import { Entity } from 'typeorm';
import { Bytes, Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { FileKind } from '../../shared/vocab.js';

@Entity('files')
export class StoredFile {
  @Id()
  id!: string;
  @Word()
  kind!: FileKind;
  @Text()
  mime!: string;
  @Whole()
  size!: number;
  @Bytes()
  bytes!: Buffer;
  @Text({ nullable: true })
  name!: string | null;
  @Ref('people')
  uploadedBy!: string;
  @Instant()
  uploadedAt!: string;
}
