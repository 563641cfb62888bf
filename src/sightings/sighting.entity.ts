import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Word } from '../database/columns.js';
import type { SightingAnswer } from '../shared/vocab.js';

/** Somebody saw a thing somewhere. A question goes to the storekeeper before anybody else. */
@Entity('sightings')
@Index(['assetId', 'seenAt'])
@Index(['poolId', 'seenAt'])
@Index(['askedAt', 'id'])
export class Sighting {
  @Id()
  id!: string;
  @Text()
  tagId!: string;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Ref('pools', { nullable: true })
  poolId!: string | null;
  /** Where it should be, when it was seen: that store is asked. */
  @Ref('stores', { nullable: true })
  storeId!: string | null;
  @Ref('units')
  unitId!: string;
  @Ref('people')
  seenBy!: string;
  @Instant()
  seenAt!: string;
  @Ref('sites', { nullable: true })
  siteId!: string | null;
  @Text({ nullable: true })
  place!: string | null;
  @Text({ nullable: true })
  note!: string | null;
  @Ref('files', { nullable: true })
  photoFileId!: string | null;
  @Instant({ nullable: true })
  askedAt!: string | null;
  @Day({ nullable: true })
  answerDueOn!: string | null;
  @Instant({ nullable: true })
  answeredAt!: string | null;
  @Ref('people', { nullable: true })
  answeredBy!: string | null;
  @Word({ nullable: true })
  answer!: SightingAnswer | null;
  @Text({ nullable: true })
  answerNote!: string | null;
}
