import { Entity, Index } from 'typeorm';
import { Flag, Id, Ref, Text, Whole, Word } from '../database/columns.js';
import type { ListOutcome } from '../shared/lists/list-import-vocab.js';

/** What one row of a list came to when it was checked, and then when it was taken. */
@Entity('list_import_rows')
@Index(['importId', 'line'], { unique: true })
@Index(['importId', 'seq'])
export class ListImportRow {
  @Id()
  id!: string;
  @Ref('list_imports')
  importId!: string;
  /** Where it stands in the file. */
  @Whole()
  line!: number;
  /** When its turn comes: what others rest on goes first. */
  @Whole()
  seq!: number;
  @Word()
  outcome!: ListOutcome;
  @Flag()
  applied!: 0 | 1;
  /** Whom an officer chose where the name was in doubt. */
  @Ref('people', { nullable: true })
  personId!: string | null;
  /** The request, person or unit that came of it. */
  @Text({ nullable: true })
  subjectId!: string | null;
  /** Cells as in the file. */
  @Text()
  cellsJson!: string;
  @Text()
  detailJson!: string;
}
