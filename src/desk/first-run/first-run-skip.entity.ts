import { Entity } from 'typeorm';
import { Id, Instant, Ref } from '../../database/columns.js';
import type { FirstRunStepKey } from '../../shared/first-run/first-run-steps.js';

/** A step of the first day that the agency does not need. What is done is a fact of other tables and is not kept here. */
@Entity('first_run_skips')
export class FirstRunSkip {
  @Id(40)
  step!: FirstRunStepKey;
  @Instant()
  skippedAt!: string;
  @Ref('people')
  skippedBy!: string;
}
