import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';

/** All of these together narrow; at least one is needed. */
export class LendabilityFilter {
  /** This unit and every unit below it. */
  @IsOptional() @IsUUID()
  unitId?: string;

  @IsOptional() @IsUUID()
  classId?: string;

  @IsOptional() @IsUUID()
  roomId?: string;

  @IsOptional() @IsUUID()
  storeId?: string;
}

export class LendabilityBody {
  @IsBoolean()
  lendable!: boolean;

  @IsOptional() @IsUUID(undefined, { each: true }) @ArrayMaxSize(1_000)
  ids?: string[];

  @IsOptional() @IsObject() @ValidateNested() @Type(() => LendabilityFilter)
  filter?: LendabilityFilter;
}
