import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { CommentOutcome, GuidelineSection } from '../../shared/guideline/guideline-vocab.js';

/** What somebody of the staff says about a part of a draft, and what became of it. */
@Entity('guideline_comments')
@Index(['versionId'])
@Check('ck_guideline_comments_answered', '("outcome" is null) = ("answered_at" is null) and ("outcome" is null) = ("answer" is null)')
export class GuidelineComment {
  @Id()
  id!: string;
  @Ref('guideline_versions')
  versionId!: string;
  @Word()
  section!: GuidelineSection;
  @Text()
  words!: string;
  @Ref('people')
  saidBy!: string;
  @Instant()
  saidAt!: string;
  @Word({ nullable: true })
  outcome!: CommentOutcome | null;
  @Text({ nullable: true })
  answer!: string | null;
  @Ref('people', { nullable: true })
  answeredBy!: string | null;
  @Instant({ nullable: true })
  answeredAt!: string | null;
}
