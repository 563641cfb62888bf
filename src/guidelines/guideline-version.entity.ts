import { Check, Entity, Index } from 'typeorm';
import { Day, Id, Instant, Ref, Text, Whole, Word } from '../database/columns.js';
import type { Capacity } from '../shared/vocab.js';

/** แนวปฏิบัติการยืมพัสดุ, one version: written, commented on, published by the head of agency, and from then on as it is. */
@Entity('guideline_versions')
@Index('uq_guideline_versions_one_draft', ['status'], { unique: true, where: `"status" = 'draft'` })
@Index(['number'], { unique: true })
@Index(['fromOn'], { unique: true })
@Check('ck_guideline_versions_published', `("status" = 'published') = ("number" is not null and "from_on" is not null and "published_at" is not null and "published_by" is not null and "words_hash" is not null)`)
@Check('ck_guideline_versions_comments', '("comments_from_on" is null) = ("comments_until_on" is null) and "comments_from_on" <= "comments_until_on"')
export class GuidelineVersion {
  @Id()
  id!: string;
  @Word()
  status!: 'draft' | 'published';
  @Whole({ nullable: true })
  number!: number | null;
  /** Texts by section, as canonical JSON. */
  @Text()
  wordsJson!: string;
  @Whole()
  edition!: number;
  @Ref('people')
  createdBy!: string;
  @Instant()
  createdAt!: string;
  @Ref('people')
  editedBy!: string;
  @Instant()
  editedAt!: string;
  @Day({ nullable: true })
  commentsFromOn!: string | null;
  @Day({ nullable: true })
  commentsUntilOn!: string | null;
  /** Laid before the head of agency. */
  @Instant({ nullable: true })
  proposedAt!: string | null;
  @Text({ nullable: true })
  returnReason!: string | null;
  @Instant({ nullable: true })
  publishedAt!: string | null;
  @Ref('people', { nullable: true })
  publishedBy!: string | null;
  /** Title of the post whose power was used, as printed. */
  @Text({ nullable: true })
  publishedAs!: string | null;
  @Word({ nullable: true })
  capacity!: Capacity | null;
  @Text({ nullable: true })
  orderNumber!: string | null;
  /** First day in force. */
  @Day({ nullable: true })
  fromOn!: string | null;
  @Text({ nullable: true })
  wordsHash!: string | null;
}
