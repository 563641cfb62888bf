import { Entity, Index } from 'typeorm';
import { Id, Instant, Text } from '../database/columns.js';

@Entity('idempotency_keys')
@Index(['createdAt'])
export class IdempotencyKey {
  @Id(64)
  id!: string;
  @Text()
  fingerprint!: string;
  @Text()
  replyJson!: string;
  @Instant()
  createdAt!: string;
}
