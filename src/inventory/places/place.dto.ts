import { OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../../http/page.js';

const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export class PlaceQuery extends PageQuery {
  @IsOptional() @IsUUID()
  siteId?: string;
}

export class SiteBody {
  @IsString() @Length(1, 200)
  name!: string;

  @IsBoolean()
  countsAsInside!: boolean;
}

/** Whether it counts as inside is a setting, and changes as such. */
export class SiteChange extends PartialType(OmitType(SiteBody, ['countsAsInside'])) {
  @IsOptional() @IsBoolean()
  ended?: boolean;
}

export class OpeningHoursBody {
  @IsInt() @Min(1) @Max(7)
  weekday!: number;

  @Matches(CLOCK_TIME)
  opensAt!: string;

  @Matches(CLOCK_TIME)
  closesAt!: string;
}

export class StoreBody {
  @IsString() @Length(1, 200)
  name!: string;

  @IsUUID()
  siteId!: string;

  @IsUUID()
  unitId!: string;

  @ArrayMaxSize(28) @ValidateNested({ each: true }) @Type(() => OpeningHoursBody)
  hours!: OpeningHoursBody[];
}

/** Its hours are a setting. */
export class StoreChange extends PartialType(OmitType(StoreBody, ['hours'])) {
  @IsOptional() @IsBoolean()
  ended?: boolean;
}

export class RoomBody {
  @IsString() @Length(1, 200)
  name!: string;

  @IsUUID()
  siteId!: string;
}

export class RoomChange extends PartialType(RoomBody) {}
