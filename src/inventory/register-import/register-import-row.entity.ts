import { Entity, Index } from 'typeorm';
import { Id, Ref, Text, Whole, Word } from '../../database/columns.js';

/** What one row of a file came to: with old and new values, so that it can be shown and undone. */
@Entity('register_import_rows')
@Index(['importId', 'outcome', 'line'])
export class RegisterImportRow {
  @Id()
  id!: string;
  @Ref('register_imports')
  importId!: string;
  @Whole()
  line!: number;
  @Word()
  outcome!: string;
  @Text({ nullable: true })
  assetId!: string | null;
  @Text()
  cellsJson!: string;
  @Text()
  detailJson!: string;
}
