import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Text } from '../../database/columns.js';

@Entity('sites')
@Index(['name'], { unique: true })
export class Site {
  @Id()
  id!: string;
  @Text()
  name!: string;
  @Flag()
  countsAsInside!: 0 | 1;
  @Text()
  sortKey!: string;
  @Instant({ nullable: true })
  endedAt!: string | null;
}
