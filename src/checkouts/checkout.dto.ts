import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateNested } from 'class-validator';
import type { CheckoutBody, CheckoutLineBody, ReceiptBody } from '../shared/api/loans/checkouts.js';
import { tagFromScan } from '../shared/tag-code.js';
import { ConditionWord } from './condition-word.js';
import { HAND_OVER_CONDITIONS, type HandOverCondition } from '../shared/vocab.js';

const MOST_LINES = 200;
const MOST_PIECES = 100_000;

/** A tag as scanned: any host's link, any case; what holds no tag stays and is refused as unknown. */
export const TagCode = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tagFromScan(value) ?? value.trim() : value));

/** A list of words; one text with commas or lines is a list too. */
export const WordList = (): PropertyDecorator => Transform(({ value }: { value: unknown }): unknown => {
  const words: unknown = typeof value === 'string' ? value.split(/[,\n]/) : value;
  return Array.isArray(words) ? words.map((word: unknown) => (typeof word === 'string' ? word.trim() : word)).filter((word) => word !== '') : words;
});

export class CheckoutLineDto implements CheckoutLineBody {
  @TagCode() @IsString() @MinLength(1) @MaxLength(100)
  tag!: string;

  @IsOptional() @IsUUID()
  lineId?: string;

  @IsOptional() @IsInt() @Min(1) @Max(MOST_PIECES)
  quantity?: number;

  /** How it looks as it leaves; the words ปกติ and มีตำหนิเดิม are taken too. A newly damaged thing does not leave. */
  @ConditionWord() @IsIn(HAND_OVER_CONDITIONS)
  condition!: HandOverCondition;

  @IsOptional() @WordList() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(200, { each: true })
  accessories?: string[];

  @IsOptional() @IsString() @MaxLength(1000)
  note?: string;

  @IsOptional() @IsString() @MaxLength(500)
  swapReason?: string;

  @IsOptional() @IsArray() @ArrayMaxSize(10) @IsUUID(undefined, { each: true })
  photoIds?: string[];
}

export class ReceiptDto implements ReceiptBody {
  @IsOptional() @IsString() @MaxLength(200)
  code?: string;

  @IsOptional() @IsUUID()
  signature?: string;

  @IsOptional() @IsUUID()
  photo?: string;
}

export class CheckoutDto implements CheckoutBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_LINES) @ValidateNested({ each: true }) @Type(() => CheckoutLineDto)
  lines!: CheckoutLineDto[];

  @IsObject() @ValidateNested() @Type(() => ReceiptDto)
  receipt!: ReceiptDto;
}
