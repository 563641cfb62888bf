import { PartialType } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../../http/page.js';

/** What the column holds. */
const LATEST_VERSION = 2_147_483_646;

export class PoolQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;

  /** This unit and every unit below it. */
  @IsOptional() @IsUUID()
  unitId?: string;
}

class PoolFields {
  @IsString() @Length(1, 300)
  name!: string;

  @IsInt() @Min(0) @Max(1_000_000)
  quantity!: number;

  /** How many of the quantity may be lent. */
  @IsInt() @Min(0) @Max(1_000_000)
  lendableQuantity!: number;

  @IsString() @Length(1, 50)
  unitWord!: string;

  @IsOptional() @IsUUID()
  storeId?: string | null;

  /** Satang, of one. */
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000_000_000)
  unitPriceSatang?: number | null;

  @IsOptional() @Matches(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  acquiredOn?: string | null;

  @IsOptional() @IsString() @MaxLength(4_000)
  note?: string | null;
}

export class NewPoolBody extends PoolFields {
  @IsUUID()
  classId!: string;

  @IsUUID()
  unitId!: string;

  @IsOptional() @IsString() @Length(1, 100)
  number?: string | null;
}

export class PoolChange extends PartialType(PoolFields) {
  @IsInt() @Min(0) @Max(LATEST_VERSION)
  version!: number;
}
