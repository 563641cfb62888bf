import { Entity, Index } from 'typeorm';
import { Day, Id, Text } from '../../database/columns.js';

@Entity('holidays')
@Index(['onDay'], { unique: true })
export class Holiday {
  @Id()
  id!: string;
  @Day()
  onDay!: string;
  @Text()
  name!: string;
}
