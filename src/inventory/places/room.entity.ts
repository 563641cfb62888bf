import { Entity, Index } from 'typeorm';
import { Id, Ref, Text } from '../../database/columns.js';

@Entity('rooms')
@Index(['siteId', 'name'], { unique: true })
export class Room {
  @Id()
  id!: string;
  @Ref('sites')
  siteId!: string;
  @Text()
  name!: string;
}
