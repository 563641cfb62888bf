import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Word } from '../../database/columns.js';
import type { AuthorityChangeKind } from '../../shared/api/access/authority-changes.js';

/** A change of posts or orders by somebody who also keeps a store: it is written into posts and orders only when another person confirms it. */
@Entity('authority_changes')
@Index(['settledAt'])
@Index(['appliedId'])
@Check('ck_authority_changes_second_person', `coalesce("outcome", '') <> 'confirmed' or "settled_by" <> "author_id"`)
@Check('ck_authority_changes_settled', `("settled_at" is null) = ("outcome" is null) and ("settled_by" is null) = ("outcome" is null)`)
@Check('ck_authority_changes_applied', `("applied_id" is not null) = (coalesce("outcome", 'withdrawn') <> 'withdrawn')`)
export class AuthorityChange {
  @Id()
  id!: string;
  @Word()
  kind!: AuthorityChangeKind;
  /** Whose post, or who would use the power. */
  @Ref('people')
  personId!: string;
  @Ref('units')
  unitId!: string;
  @Ref('stores', { nullable: true })
  storeId!: string | null;
  /** The post or order that is to end. */
  @Text({ nullable: true })
  targetId!: string | null;
  @Text()
  factsJson!: string;
  @Ref('people')
  authorId!: string;
  @Instant()
  proposedAt!: string;
  @Instant({ nullable: true })
  settledAt!: string | null;
  @Ref('people', { nullable: true })
  settledBy!: string | null;
  /** `alone`: the agency's head, recorded while nobody was there who could have confirmed. */
  @Word({ nullable: true })
  outcome!: 'confirmed' | 'withdrawn' | 'alone' | null;
  /** The post or order that came of it. */
  @Text({ nullable: true })
  appliedId!: string | null;
}
