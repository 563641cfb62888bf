import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns.js';

@Entity('import_mappings')
@Index(['headerKey'], { unique: true })
export class ImportMapping {
  @Id()
  id!: string;
  @Text()
  headerKey!: string;
  @Text()
  mappingJson!: string;
  @Ref('people')
  savedBy!: string;
  @Instant()
  savedAt!: string;
}
