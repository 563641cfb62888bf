import { Entity, ForeignKey } from 'typeorm';
import { Id, Instant, Text } from '../../database/columns.js';

@Entity('credentials')
@ForeignKey('people', ['personId'], ['id'])
export class Credential {
  @Id()
  personId!: string;
  @Text()
  passwordHash!: string;
  @Instant()
  setAt!: string;
}
