import type { AssetAction, AssetKind, AssetLoanState, Condition, FileKind, FundKind } from '../vocab.js';
import { OpeningHours } from './places.js';

/** One row of the register. */
export class AssetListItem {
  id!: string;
  /** null until the supply office numbers it. */
  number!: string | null;
  name!: string;
  className!: string | null;
  unitName!: string | null;
  /** Store, else room, else site. */
  place!: string | null;
  condition!: Condition;
  lendable!: boolean;
  loanState!: AssetLoanState;
  /** Whoever has it in custody; null while nobody. */
  holderName!: string | null;
  /** Instant the open loan or the next hold ends. */
  dueAt!: string | null;
  photoFileId!: string | null;
  /** Satang. */
  unitPriceSatang!: number | null;
  acquiredOn!: string | null;
  version!: number;
}

/** GET /api/assets?q=&unitId=&classId=&condition=&lendable=&numbered=&storeId=&roomId=&inCustody=&loanState=&sort=&order=&cursor=&end=&limit= */
export class AssetPage {
  items!: AssetListItem[];
  nextCursor!: string | null;
  previousCursor!: string | null;
}

/** GET /api/assets/counts with the same filters. */
export class AssetCounts {
  total!: number;
  lendable!: number;
  notNumbered!: number;
  /** Lendable and neither out nor held now. */
  free!: number;
  reserved!: number;
  out!: number;
  overdue!: number;
  /** Any condition but usable. */
  notUsable!: number;
}

/** The open loan, or the hold in force now. The borrower and the request are named to the supply office only. */
export class AssetLoanNow {
  state!: AssetLoanState;
  /** Instant; null when free. */
  dueAt!: string | null;
  requestId!: string | null;
  slipNumber!: string | null;
  borrowerName!: string | null;
}

/** Whose hands it is in until further notice. */
export class AssetCustodyNow {
  custodyId!: string;
  holderName!: string;
  /** Since when it was assigned; instant. */
  assignedAt!: string;
  isAccepted!: boolean;
}

export class ExtraField {
  name!: string;
  value!: string;
}

/** What the register says (domain §5): the supply office and auditors only. */
export class AssetRegisterFields {
  number!: string | null;
  gfmisNumber!: string | null;
  kind!: AssetKind;
  brand!: string | null;
  model!: string | null;
  serial!: string | null;
  unitWord!: string | null;
  /** Satang. */
  unitPriceSatang!: number | null;
  /** Date `YYYY-MM-DD`. */
  acquiredOn!: string | null;
  documentNumber!: string | null;
  seller!: string | null;
  fundKind!: FundKind | null;
  acquiredBy!: string | null;
  /** What goes out with it and must come back. */
  accessories!: string[];
  note!: string | null;
  responsiblePersonId!: string | null;
  responsiblePersonName!: string | null;
  siteId!: string | null;
  storeId!: string | null;
  roomId!: string | null;
  /** Where it stands, in the words of an imported file. */
  placeText!: string | null;
  /** Columns of an imported file that have no field here. */
  extra!: ExtraField[];
  /** Code on the sticker now; null until one is printed. */
  tag!: string | null;
}

/** GET /api/assets/:id · POST /api/assets · PATCH /api/assets/:id · PUT /api/assets/:id/{number,condition,photo} (all but GET and POST send `version`) */
export class AssetView {
  id!: string;
  /** Send it back with a change; another one in the register answers `changed-meanwhile`. */
  version!: number;
  name!: string;
  classId!: string | null;
  className!: string | null;
  unitId!: string | null;
  unitName!: string | null;
  /** The catalogue entry to ask for; null while not lendable. */
  entryId!: string | null;
  siteName!: string | null;
  storeName!: string | null;
  roomName!: string | null;
  storeHours!: OpeningHours[];
  condition!: Condition;
  lendable!: boolean;
  photoFileId!: string | null;
  loan!: AssetLoanNow;
  /** null while in nobody's custody, and for those who see only the catalogue. */
  custody!: AssetCustodyNow | null;
  allowedActions!: AssetAction[];
  /** null for those who see only the catalogue. */
  register!: AssetRegisterFields | null;
}

/** POST /api/asset-lendability {lendable, ids?|filter?{unitId?,classId?,roomId?,storeId?}} · POST /api/asset-lendability/preview (changes nothing) */
export class LendabilityView {
  /** Assets named by the ids or the filter, within the reach of the one who asks. */
  matched!: number;
  /** Would change, or did change. */
  changed!: number;
  alreadySo!: number;
  /** Left as they were, because a lendable asset must be numbered, usable, with class and unit. */
  withoutNumber!: number;
  notUsable!: number;
  withoutClassOrUnit!: number;
  /** Left as they were, because an approved request, an open loan or somebody's custody counts on them. */
  promised!: number;
}

/** POST /api/tags/:tag/revocation {reason}: the old sticker says so when scanned, the new code is printed next. */
export class TagRevocationView {
  revokedTag!: string;
  /** The code that takes its place. */
  tag!: string;
  assetId!: string | null;
  poolId!: string | null;
}

/** GET /api/label-settings: read before printing. The label PDFs are GET /api/assets/:id/label.pdf, GET /api/pools/:id/label.pdf, POST /api/asset-labels {ids?, poolIds?, layout?: a4-21 when left out}. */
export class LabelSettingsView {
  publicUrl!: string;
  /** The address is localhost or a bare IP: links on labels would die with it. The scanner still takes the tag out. */
  addressWillNotLast!: boolean;
}

/** POST /api/files?kind=photo|signature|paper (multipart, field `file`) · GET /api/files/:id */
export class FileView {
  id!: string;
  kind!: FileKind;
  mime!: string;
  /** Bytes, after re-encoding. */
  size!: number;
}
