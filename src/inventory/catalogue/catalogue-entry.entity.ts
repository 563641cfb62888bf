import { Check, Entity, Index } from 'typeorm';
import { Id, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { Tracking } from '../../shared/vocab.js';

/** A class of things of one responsible unit: what a request by kind names. */
@Entity('catalogue_entries')
@Index(['classId', 'unitId', 'tracking'], { unique: true })
@Check('ck_catalogue_entries_stock', '"lendable_stock" >= 0')
export class CatalogueEntry {
  @Id()
  id!: string;
  @Ref('asset_classes')
  classId!: string;
  @Ref('units')
  unitId!: string;
  @Word()
  tracking!: Tracking;
  @Text()
  name!: string;
  @Text()
  unitWord!: string;
  @Ref('files', { nullable: true })
  photoFileId!: string | null;
  /** Lendable assets, or the lendable quantity of its pools; the holds trigger compares with it. */
  @Whole()
  lendableStock!: number;
  /** Raised to lock the row while holds are compared. */
  @Whole()
  bump!: number;
  @Text()
  sortKey!: string;
  @Text()
  searchText!: string;
}
