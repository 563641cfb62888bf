import { Entity, Index } from 'typeorm';
import { Id, Text, Whole } from '../../database/columns.js';

@Entity('slip_counters')
@Index(['scope', 'fiscalYear'], { unique: true })
export class SlipCounter {
  @Id()
  id!: string;
  /** Unit or agency. */
  @Text()
  scope!: string;
  @Whole()
  fiscalYear!: number;
  @Whole()
  lastNumber!: number;
}
