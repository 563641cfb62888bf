import { Entity, Index } from 'typeorm';
import { ForeignId, Instant, Text } from '../../database/columns.js';

/** The one-time code a person types to the agency's LINE account; only its hash is kept. */
@Entity('line_codes')
@Index(['codeHash'], { unique: true })
export class LineCode {
  @ForeignId('people')
  personId!: string;
  @Text()
  codeHash!: string;
  @Instant()
  expiresAt!: string;
}
