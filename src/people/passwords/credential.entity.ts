import { Entity, ForeignKey } from 'typeorm';
import { Flag, Id, Instant, Text } from '../../database/columns.js';

@Entity('credentials')
@ForeignKey('people', ['personId'], ['id'])
export class Credential {
  @Id()
  personId!: string;
  @Text()
  passwordHash!: string;
  @Instant()
  setAt!: string;
  @Flag()
  mustChange!: 0 | 1;
}
