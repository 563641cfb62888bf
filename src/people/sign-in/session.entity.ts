import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns.js';

/** A signed-in browser. The cookie holds a random token; only its hash is kept. */
@Entity('sessions')
@Index(['tokenHash'], { unique: true })
@Index(['personId'])
export class Session {
  @Id()
  id!: string;
  @Text()
  tokenHash!: string;
  @Ref('people')
  personId!: string;
  @Instant()
  createdAt!: string;
  @Instant()
  lastSeenAt!: string;
  @Instant()
  expiresAt!: string;
  @Instant({ nullable: true })
  revokedAt!: string | null;
  @Text()
  device!: string;
}
