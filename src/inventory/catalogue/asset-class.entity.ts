import { Entity, Index } from 'typeorm';
import { Id, Text } from '../../database/columns.js';

@Entity('asset_classes')
@Index(['name'], { unique: true })
export class AssetClass {
  @Id()
  id!: string;
  @Text({ nullable: true })
  code!: string | null;
  @Text()
  name!: string;
  @Text()
  sortKey!: string;
}
