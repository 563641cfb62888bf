import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns.js';

/** A printed QR label: a random code that says nothing by itself. */
@Entity('tags')
@Index('uq_tags_live_asset', ['assetId'], { unique: true, where: '"revoked_at" is null and "asset_id" is not null' })
@Index('uq_tags_live_pool', ['poolId'], { unique: true, where: '"revoked_at" is null and "pool_id" is not null' })
@Check('ck_tags_one_thing', '("asset_id" is null) <> ("pool_id" is null)')
export class Tag {
  @Id(10)
  id!: string;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Ref('pools', { nullable: true })
  poolId!: string | null;
  @Instant()
  issuedAt!: string;
  @Ref('people', { nullable: true })
  issuedBy!: string | null;
  @Instant({ nullable: true })
  revokedAt!: string | null;
  @Ref('people', { nullable: true })
  revokedBy!: string | null;
  @Text({ nullable: true })
  revokedReason!: string | null;
}
