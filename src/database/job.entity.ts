import { Entity } from 'typeorm';
import { Id, Instant, Text } from './columns.js';

/** The heartbeat of a timed job. */
@Entity('jobs')
export class Job {
  @Id(60)
  id!: string;
  @Instant()
  startedAt!: string;
  @Instant({ nullable: true })
  finishedAt!: string | null;
  @Text({ nullable: true })
  failure!: string | null;
  /** How far it has read, for a job that follows the journal. */
  @Text({ nullable: true })
  readUntil!: string | null;
}
