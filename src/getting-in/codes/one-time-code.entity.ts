import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { OneTimeCodeKind } from '../../shared/codes/code-vocab.js';

/** A way in that is used once: an invitation card, or what an officer gives to somebody who forgot the password. Only its hash is kept. */
@Entity('one_time_codes')
@Index(['codeHash'], { unique: true })
@Index('uq_one_time_codes_open', ['personId', 'kind'], { unique: true, where: '"used_at" is null and "revoked_at" is null' })
export class OneTimeCode {
  @Id()
  id!: string;
  @Ref('people')
  personId!: string;
  @Word()
  kind!: OneTimeCodeKind;
  @Text()
  codeHash!: string;
  @Instant()
  issuedAt!: string;
  /** Null: the program itself, at the person's own wish. */
  @Ref('people', { nullable: true })
  issuedBy!: string | null;
  @Instant()
  expiresAt!: string;
  @Instant({ nullable: true })
  usedAt!: string | null;
  @Instant({ nullable: true })
  revokedAt!: string | null;
}
