import { Check, Entity, Index } from 'typeorm';
import { Big, Day, Id, Instant, Ref, Text, Whole, Word } from '../database/columns.js';
import type { HandOverCondition } from '../shared/vocab.js';

/** One thing out, or a number from a pool. What the law asks later (ข้อ 209) is frozen here. */
@Entity('checkout_lines')
@Index('uq_checkout_lines_open_asset', ['assetId'], { unique: true, where: '"closed_at" is null and "asset_id" is not null' })
@Index(['requestId'])
@Index(['lineId'])
@Index(['checkoutId'])
@Index(['poolId', 'closedAt'])
@Check('ck_checkout_lines_quantity', '"quantity" > 0 and "returned_quantity" >= 0 and "returned_quantity" <= "quantity"')
export class CheckoutLine {
  @Id()
  id!: string;
  @Ref('checkouts')
  checkoutId!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Ref('loan_request_lines')
  lineId!: string;
  @Ref('catalogue_entries')
  entryId!: string;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Ref('pools', { nullable: true })
  poolId!: string | null;
  @Text()
  tagId!: string;
  @Whole()
  quantity!: number;
  @Whole()
  returnedQuantity!: number;
  @Instant({ nullable: true })
  closedAt!: string | null;
  @Word()
  condition!: HandOverCondition;
  @Text({ nullable: true })
  conditionNote!: string | null;
  @Text()
  accessoriesJson!: string;
  @Text()
  photosJson!: string;
  @Big({ nullable: true })
  priceSatang!: number | null;
  @Day({ nullable: true })
  acquiredOn!: string | null;
  /** The approved asset that this one went out instead of. */
  @Ref('assets', { nullable: true })
  swappedForAssetId!: string | null;
  @Text({ nullable: true })
  swapReason!: string | null;
}
