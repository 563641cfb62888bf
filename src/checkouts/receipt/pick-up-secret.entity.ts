import { Entity } from 'typeorm';
import { Id, Instant, Text } from '../../database/columns.js';

/** The one secret from which pick-up codes are made; it leaves the database for no page and no paper. */
@Entity('pick_up_secrets')
export class PickUpSecret {
  @Id()
  id!: string;
  @Text()
  secret!: string;
  @Instant()
  createdAt!: string;
}
