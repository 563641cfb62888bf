import { PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { ASSET_KINDS, CONDITIONS, FUND_KINDS, type AssetKind, type Condition, type FundKind } from '../../shared/vocab.js';

/** What the column holds. */
const LATEST_VERSION = 2_147_483_646;

const DAY = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOST_SATANG = 1_000_000_000_000;

/** An asset as the register takes it; the number comes apart, because it is given once. */
export class AssetBody {
  @IsString() @Length(1, 500)
  description!: string;

  @IsUUID()
  unitId!: string;

  @IsOptional() @IsUUID()
  classId?: string | null;

  @IsOptional() @IsIn(ASSET_KINDS)
  kind?: AssetKind;

  @IsOptional() @IsString() @MaxLength(200)
  brand?: string | null;

  @IsOptional() @IsString() @MaxLength(200)
  model?: string | null;

  @IsOptional() @IsString() @MaxLength(200)
  serial?: string | null;

  @IsOptional() @IsString() @MaxLength(50)
  unitWord?: string | null;

  @IsOptional() @Matches(/^\d{12}$/)
  gfmisNumber?: string | null;

  /** Satang. */
  @IsOptional() @IsInt() @Min(0) @Max(MOST_SATANG)
  priceSatang?: number | null;

  @IsOptional() @Matches(DAY)
  acquiredOn?: string | null;

  @IsOptional() @IsString() @MaxLength(200)
  documentNumber?: string | null;

  @IsOptional() @IsString() @MaxLength(300)
  seller?: string | null;

  @IsOptional() @IsIn(FUND_KINDS)
  fundKind?: FundKind | null;

  @IsOptional() @IsString() @MaxLength(200)
  acquiredWay?: string | null;

  @IsOptional() @IsUUID()
  responsiblePersonId?: string | null;

  @IsOptional() @IsUUID()
  siteId?: string | null;

  @IsOptional() @IsUUID()
  storeId?: string | null;

  @IsOptional() @IsUUID()
  roomId?: string | null;

  @IsOptional() @IsString() @MaxLength(300)
  placeText?: string | null;

  @IsOptional() @IsString({ each: true }) @MaxLength(100, { each: true }) @ArrayMaxSize(50)
  accessories?: string[];

  @IsOptional() @IsString() @MaxLength(4_000)
  note?: string | null;
}

export class NewAssetBody extends AssetBody {
  @IsOptional() @IsString() @Length(1, 100)
  number?: string | null;
}

/** What the page showed when the person began; another one in the register means that somebody changed it meanwhile. */
export class VersionBody {
  @IsInt() @Min(0) @Max(LATEST_VERSION)
  version!: number;
}

export class AssetChange extends PartialType(AssetBody) {
  @IsInt() @Min(0) @Max(LATEST_VERSION)
  version!: number;
}

export class NumberBody extends VersionBody {
  @IsString() @Length(1, 100)
  number!: string;
}

export class ConditionBody extends VersionBody {
  @IsIn(CONDITIONS)
  condition!: Condition;
}

export class PhotoBody extends VersionBody {
  /** A photo that this person uploaded; null takes the picture away. */
  @IsOptional() @IsUUID()
  photoFileId?: string | null;
}
