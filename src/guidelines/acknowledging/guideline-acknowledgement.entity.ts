import { Entity, Index } from 'typeorm';
import { ForeignId, Instant } from '../../database/columns.js';

/** Somebody has read a version and takes note of it: once for each version and person, and for good. */
@Entity('guideline_acknowledgements')
@Index(['personId'])
export class GuidelineAcknowledgement {
  @ForeignId('guideline_versions')
  versionId!: string;
  @ForeignId('people')
  personId!: string;
  @Instant()
  acknowledgedAt!: string;
}
