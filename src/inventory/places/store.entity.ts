import { Entity } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns.js';

@Entity('stores')
export class Store {
  @Id()
  id!: string;
  @Ref('sites')
  siteId!: string;
  @Ref('units')
  unitId!: string;
  @Text()
  name!: string;
  @Text()
  hoursJson!: string;
  @Instant({ nullable: true })
  endedAt!: string | null;
}
