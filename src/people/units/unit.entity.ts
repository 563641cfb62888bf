import { Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text } from '../../database/columns.js';

/** A unit of the agency's tree; the root is the agency itself. */
@Entity('units')
@Index(['parentId'])
@Index(['path'], { unique: true })
export class Unit {
  @Id()
  id!: string;
  @Ref('units', { nullable: true })
  parentId!: string | null;
  /** `/root/…/id/`: a post on a unit covers every path that starts with it. */
  @Text()
  path!: string;
  @Text({ nullable: true })
  code!: string | null;
  @Text()
  name!: string;
  /** The title of its head, as this agency says it. */
  @Text()
  headTitle!: string;
  @Text()
  sortKey!: string;
  @Instant()
  createdAt!: string;
  @Day({ nullable: true })
  endedOn!: string | null;
}
