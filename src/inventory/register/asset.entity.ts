import { Check, Column, Entity, Index } from 'typeorm';
import { ENGINE } from '../../config.js';
import { Big, Day, Flag, Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { AssetKind, Condition, FundKind } from '../../shared/vocab.js';

/** Every filter stands in every sort's index, so that any combination is answered from one of them alone. */
const FILTERED = ['unitId', 'classId', 'condition', 'lendable', 'numbered', 'storeId', 'roomId', 'searchNo'];

/** One line of the register. Condition and loan state are separate axes; a number is never reused. */
@Entity('assets')
@Index(['number'], { unique: true })
@Index(['fingerprint', 'nth'], { unique: true })
@Index(['searchNo'], { unique: true })
@Index('ix_assets_by_name', ['sortKey', 'id', ...FILTERED])
@Index('ix_assets_by_number', ['numberKey', 'id', ...FILTERED])
@Index('ix_assets_by_price', ['priceKey', 'id', ...FILTERED])
@Index('ix_assets_by_acquired', ['acquiredKey', 'id', ...FILTERED])
@Index('ix_assets_of_entry', ['entryId', 'lendable', 'condition', 'storeId', 'photoFileId'])
@Index(['photoFileId'])
@Index(['importId'])
/** Trigrams, made by hand in the migration: the builder must leave it alone. */
@Index('ix_assets_search', { synchronize: false })
@Check('ck_assets_lendable', '"lendable" = 0 or ("number" is not null and "entry_id" is not null)')
export class Asset {
  @Id()
  id!: string;
  @Text({ nullable: true })
  number!: string | null;
  @Text({ nullable: true })
  gfmisNumber!: string | null;
  /** Set while the asset is lendable. */
  @Ref('catalogue_entries', { nullable: true })
  entryId!: string | null;
  @Ref('asset_classes', { nullable: true })
  classId!: string | null;
  /** The responsible unit: it decides the approver and the slip. */
  @Ref('units')
  unitId!: string;
  @Text()
  description!: string;
  @Text({ nullable: true })
  brand!: string | null;
  @Text({ nullable: true })
  model!: string | null;
  @Text({ nullable: true })
  serial!: string | null;
  /** ตัว, เครื่อง, ชุด … */
  @Text({ nullable: true })
  unitWord!: string | null;
  @Word()
  kind!: AssetKind;
  @Big({ nullable: true })
  priceSatang!: number | null;
  @Day({ nullable: true })
  acquiredOn!: string | null;
  @Text({ nullable: true })
  documentNumber!: string | null;
  @Text({ nullable: true })
  seller!: string | null;
  @Word({ nullable: true })
  fundKind!: FundKind | null;
  @Text({ nullable: true })
  acquiredWay!: string | null;
  @Ref('people', { nullable: true })
  responsiblePersonId!: string | null;
  @Text({ nullable: true })
  responsibleText!: string | null;
  @Ref('sites', { nullable: true })
  siteId!: string | null;
  @Ref('stores', { nullable: true })
  storeId!: string | null;
  @Ref('rooms', { nullable: true })
  roomId!: string | null;
  @Text({ nullable: true })
  placeText!: string | null;
  @Word()
  condition!: Condition;
  @Flag()
  lendable!: 0 | 1;
  /** A list of words: what goes out with it and must come back. */
  @Text()
  accessoriesJson!: string;
  @Ref('files', { nullable: true })
  photoFileId!: string | null;
  @Text({ nullable: true })
  note!: string | null;
  /** Columns of an imported file that have no field here, so that nothing is lost. */
  @Text()
  extraJson!: string;
  /** Identity of an imported row without a number, with `nth` for exact repeats. */
  @Text({ nullable: true })
  fingerprint!: string | null;
  @Whole()
  nth!: number;
  @Ref('register_imports', { nullable: true })
  importId!: string | null;
  /** `asset-keys.ts` makes the six columns from here to `numbered`; nothing else writes them. */
  @Text()
  sortKey!: string;
  @Text()
  searchText!: string;
  @Column({ type: 'text', default: '' })
  numberKey!: string;
  @Column({ type: ENGINE === 'postgres' ? 'bigint' : 'integer', default: -1 })
  priceKey!: number;
  @Column({ type: 'text', default: '' })
  acquiredKey!: string;
  @Flag()
  numbered!: 0 | 1;
  /** Row number in the search index. */
  @Big()
  searchNo!: number;
  @Whole()
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}
