import { Check, Entity, Index } from 'typeorm';
import { Big, Day, Id, Instant, Ref, Text, Whole } from '../../database/columns.js';

/** Things kept by quantity under one tag. */
@Entity('pools')
@Index(['entryId'])
@Index(['number'], { unique: true })
@Check('ck_pools_quantity', '"quantity" >= 0 and "lendable_quantity" >= 0 and "lendable_quantity" <= "quantity"')
export class Pool {
  @Id()
  id!: string;
  @Ref('catalogue_entries')
  entryId!: string;
  @Ref('stores', { nullable: true })
  storeId!: string | null;
  @Text({ nullable: true })
  number!: string | null;
  @Text()
  name!: string;
  @Whole()
  quantity!: number;
  @Whole()
  lendableQuantity!: number;
  @Text()
  unitWord!: string;
  @Big({ nullable: true })
  unitPriceSatang!: number | null;
  @Day({ nullable: true })
  acquiredOn!: string | null;
  @Text({ nullable: true })
  note!: string | null;
  @Whole()
  bump!: number;
  @Whole()
  version!: number;
  @Instant()
  createdAt!: string;
}
