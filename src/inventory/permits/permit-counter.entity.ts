import { Entity } from 'typeorm';
import { Id, Whole } from '../../database/columns.js';

/** Permits are numbered through the agency's fiscal year. */
@Entity('permit_counters')
export class PermitCounter {
  /** The year, B.E. */
  @Id(4)
  id!: string;
  @Whole()
  lastNumber!: number;
}
