import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { Employment, Language } from '../../shared/vocab.js';

@Entity('people')
@Index(['staffNumber'], { unique: true })
@Index(['unitId'])
@Index(['sortKey', 'id'])
export class Person {
  @Id()
  id!: string;
  /** What the person signs in with. */
  @Text()
  staffNumber!: string;
  @Text()
  title!: string;
  @Text()
  givenName!: string;
  @Text()
  familyName!: string;
  @Text()
  position!: string;
  @Ref('units')
  unitId!: string;
  @Text({ nullable: true })
  phone!: string | null;
  @Text({ nullable: true })
  email!: string | null;
  @Word()
  employment!: Employment;
  /** Contract and temporary staff borrow with a named officer. */
  @Ref('people', { nullable: true })
  responsibleOfficerId!: string | null;
  @Word()
  language!: Language;
  @Day({ nullable: true })
  leavingOn!: string | null;
  @Instant({ nullable: true })
  disabledAt!: string | null;
  @Text()
  sortKey!: string;
  @Text()
  searchText!: string;
  @Instant()
  createdAt!: string;
}
