import { Entity, Index } from 'typeorm';
import { Day, Flag, Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { PostKind } from '../../shared/vocab.js';

/** Somebody's appointment to a post, from a day, by a numbered order. */
@Entity('posts')
@Index(['personId'])
@Index(['kind', 'unitId'])
export class Post {
  @Id()
  id!: string;
  @Word()
  kind!: PostKind;
  @Ref('people')
  personId!: string;
  @Ref('units')
  unitId!: string;
  @Ref('stores', { nullable: true })
  storeId!: string | null;
  @Text()
  title!: string;
  @Flag()
  isDeputy!: 0 | 1;
  @Day()
  fromOn!: string;
  @Day({ nullable: true })
  untilOn!: string | null;
  @Text()
  orderNumber!: string;
  @Day()
  orderedOn!: string;
  @Instant()
  recordedAt!: string;
  @Ref('people', { nullable: true })
  recordedBy!: string | null;
}
