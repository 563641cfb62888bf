import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Whole } from '../../database/columns.js';

/** A printing of blank slips, numbered in a series of its own. */
@Entity('outage_pads')
@Index(['unitId'])
@Check('ck_outage_pads_numbers', '"first_nth" > 0 and "last_nth" >= "first_nth"')
export class OutagePad {
  @Id()
  id!: string;
  /** The unit whose supply office keeps the pad. */
  @Ref('units')
  unitId!: string;
  /** B.E. */
  @Whole()
  fiscalYear!: number;
  @Whole()
  firstNth!: number;
  @Whole()
  lastNth!: number;
  @Ref('people')
  printedBy!: string;
  @Instant()
  printedAt!: string;
}
