import { Entity, Index } from 'typeorm';
import { Flag, Id, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { RowOutcome } from '../../shared/import-vocab.js';

/** What one thing of a file came to, with old and new values, so that it can be shown, carried out and undone. */
@Entity('register_import_rows')
@Index(['importId', 'seq'], { unique: true })
@Index(['importId', 'outcome', 'seq'])
@Index(['assetId'])
@Index(['poolId'])
@Index(['fingerprint', 'nth'])
export class RegisterImportRow {
  @Id()
  id!: string;
  @Ref('register_imports')
  importId!: string;
  /** Order within the import. */
  @Whole()
  seq!: number;
  /** Line in the file; 0 for what vanished from it. */
  @Whole()
  line!: number;
  @Word()
  outcome!: RowOutcome;
  /** Already carried out. Applied rows are also the memory of what a file said last about a thing. */
  @Flag()
  applied!: 0 | 1;
  /** The thing concerned; for a new one the id it gets. */
  @Text({ nullable: true })
  assetId!: string | null;
  @Text({ nullable: true })
  poolId!: string | null;
  @Text()
  fingerprint!: string;
  @Whole()
  nth!: number;
  /** Cells as in the file, of refused rows. */
  @Text()
  cellsJson!: string;
  @Text()
  detailJson!: string;
}
