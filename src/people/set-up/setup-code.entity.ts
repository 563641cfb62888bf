import { Entity } from 'typeorm';
import { Id, Instant, Text } from '../../database/columns.js';

@Entity('setup_codes')
export class SetupCode {
  @Id()
  id!: string;
  @Text()
  codeHash!: string;
  @Instant()
  createdAt!: string;
  @Instant({ nullable: true })
  usedAt!: string | null;
}
