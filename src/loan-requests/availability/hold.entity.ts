import { Check, Entity, Exclusion, Index } from 'typeorm';
import { Id, Instant, Ref, Whole } from '../../database/columns.js';

/** What is promised, when: written on approval and swap, ended by a return. The database refuses overlaps. */
@Entity('holds')
@Index(['lineId'])
@Index(['entryId', 'startsAt'])
@Index(['entryId', 'endsAt'])
@Index(['assetId', 'startsAt'])
@Check('ck_holds_quantity', '"quantity" > 0 and ("asset_id" is null or "quantity" = 1)')
@Exclusion('ex_holds_asset_period', `using gist ("asset_id" with =, tstzrange("starts_at", "ends_at") with &&)`)
export class Hold {
  @Id()
  id!: string;
  @Ref('loan_request_lines')
  lineId!: string;
  @Ref('catalogue_entries')
  entryId!: string;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Whole()
  quantity!: number;
  @Instant()
  startsAt!: string;
  @Instant()
  endsAt!: string;
}
