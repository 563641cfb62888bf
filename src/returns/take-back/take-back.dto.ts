import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import { TagCode, WordList } from '../../checkouts/checkout.dto.js';
import { ConditionWord } from '../../checkouts/condition-word.js';
import type { ReturnBody, ReturnLineBody } from '../../shared/api/loans/returns.js';
import { RETURN_CONDITIONS, type ReturnCondition } from '../../shared/vocab.js';

export class ReturnLineDto implements ReturnLineBody {
  @TagCode() @IsString() @MinLength(1) @MaxLength(100)
  tag!: string;

  @IsOptional() @IsInt() @Min(1) @Max(100_000)
  quantity?: number;

  /** How it looks as it comes back; the words ปกติ, มีตำหนิเดิม and ชำรุดใหม่ are taken too. Only the last opens a damage note. */
  @ConditionWord() @IsIn(RETURN_CONDITIONS)
  condition!: ReturnCondition;

  @IsOptional() @WordList() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(200, { each: true })
  accessories?: string[];

  @IsOptional() @IsString() @MaxLength(200)
  serialSeen?: string;

  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsUUID(undefined, { each: true })
  photoIds?: string[];

  @IsOptional() @IsString() @MaxLength(1000)
  note?: string;

  @IsOptional() @IsUUID()
  requestId?: string;
}

export class ReturnDto implements ReturnBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => ReturnLineDto)
  lines!: ReturnLineDto[];

  @IsString() @IsNotEmpty() @MaxLength(200)
  returnedBy!: string;

  @IsOptional() @IsInstant()
  receivedAt?: string;

  @IsOptional() @IsString() @MaxLength(500)
  reason?: string;
}

export class PreviewQuery {
  @TagCode() @IsString() @MinLength(1) @MaxLength(500)
  tag!: string;
}
