import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole } from '../../database/columns.js';

@Entity('damage_notes')
@Index(['returnLineId'], { unique: true })
@Index(['unitId', 'openedAt'])
export class DamageNote {
  @Id()
  id!: string;
  @Ref('return_lines')
  returnLineId!: string;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Ref('pools', { nullable: true })
  poolId!: string | null;
  @Ref('units')
  unitId!: string;
  @Whole()
  quantity!: number;
  @Text()
  description!: string;
  @Instant()
  openedAt!: string;
  @Ref('people')
  openedBy!: string;
  @Instant({ nullable: true })
  closedAt!: string | null;
  @Text({ nullable: true })
  outcome!: string | null;
}
