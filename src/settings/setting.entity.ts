import { Check, Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Ref, Text } from '../database/columns.js';

/** One dated value of a setting; the newest that is in effect counts. A change that waits for a second person, or was withdrawn, never is. */
@Entity('settings')
@Index(['key', 'effectiveFrom'])
@Check('ck_settings_second_person', `"confirmed_by" <> "author_id"`)
@Check('ck_settings_confirmed', `("confirmed_at" is null) = ("confirmed_by" is null)`)
@Check('ck_settings_withdrawn', `("withdrawn_at" is null) = ("withdrawn_by" is null)`)
export class Setting {
  @Id()
  id!: string;
  @Text()
  key!: string;
  @Text()
  valueJson!: string;
  @Instant()
  effectiveFrom!: string;
  @Ref('people', { nullable: true })
  authorId!: string | null;
  @Text()
  reason!: string;
  @Instant()
  recordedAt!: string;
  /** Its author is administrator and storekeeper in one. */
  @Flag()
  needsSecond!: 0 | 1;
  @Instant({ nullable: true })
  confirmedAt!: string | null;
  @Ref('people', { nullable: true })
  confirmedBy!: string | null;
  @Instant({ nullable: true })
  withdrawnAt!: string | null;
  @Ref('people', { nullable: true })
  withdrawnBy!: string | null;
}
