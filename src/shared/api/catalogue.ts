import type { Tracking } from '../vocab.js';

/** GET /api/asset-classes?q= · POST /api/asset-classes */
export class AssetClassView {
  id!: string;
  code!: string | null;
  name!: string;
}

export class AssetClassPage {
  items!: AssetClassView[];
  nextCursor!: string | null;
}

/** One assignable asset of a catalogue entry. */
export class CatalogueAssetView {
  id!: string;
  number!: string;
  name!: string;
  place!: string | null;
  photoFileId!: string | null;
  /** For the whole of the asked times. */
  free!: boolean;
  /** End of the hold or loan in the way, where the asked times are not free. */
  busyUntil!: string | null;
}

/** GET /api/catalogue/:entryId?startsAt=&dueAt= ; `assets` is filled there only. */
export class CatalogueEntryView {
  id!: string;
  name!: string;
  classId!: string;
  className!: string;
  unitId!: string;
  unitName!: string;
  tracking!: Tracking;
  photoFileId!: string | null;
  unitWord!: string;
  /** How many may be lent at all: "ว่าง 3 จาก 5", the 5. */
  lendable!: number;
  /** How many are free through all of the asked times: the 3. */
  available!: number;
  storeNames!: string[];
  storeIds!: string[];
  /** Of its class, else of the agency. */
  longestDays!: number;
  /** Working days before the first day. */
  noticeDays!: number;
  /** The first day for which it may be asked for today. */
  earliestOn!: string;
  /** Its class has a longest loan or a notice of its own. */
  hasOwnTerms!: boolean;
  assets?: CatalogueAssetView[];
}

/** GET /api/catalogue?startsAt=&dueAt=&q=&siteId=&unitId=&cursor=&limit= */
export class CataloguePage {
  items!: CatalogueEntryView[];
  nextCursor!: string | null;
}

/** GET /api/pools?q=&unitId= · GET /api/pools/:id · POST /api/pools · PATCH /api/pools/:id */
export class PoolView {
  id!: string;
  version!: number;
  entryId!: string;
  number!: string | null;
  name!: string;
  classId!: string;
  className!: string;
  unitId!: string;
  unitName!: string;
  storeId!: string | null;
  storeName!: string | null;
  quantity!: number;
  /** How many of the quantity may be lent. */
  lendableQuantity!: number;
  /** How many are with borrowers now. */
  outQuantity!: number;
  unitWord!: string;
  /** Satang. */
  unitPriceSatang!: number | null;
  photoFileId!: string | null;
  tag!: string | null;
}

export class PoolPage {
  items!: PoolView[];
  nextCursor!: string | null;
}
