import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested,
} from 'class-validator';
import { IsInstant } from '../http/input/is-instant.js';
import { PageQuery } from '../http/page.js';
import { Maybe } from '../people/fields.js';
import { BORROWER_KINDS, DECISION_OUTCOMES, LINE_OUTCOMES, LOAN_STATUSES, type BorrowerKind, type DecisionOutcome, type LineOutcome, type LoanStatus } from '../shared/vocab.js';

const LINES_MAX = 100;
const QUANTITY_MAX = 100_000;

/** Null stands for what is not given. */
const OrNull = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => value ?? undefined);

export class BorrowerDto {
  @IsIn(BORROWER_KINDS)
  kind!: BorrowerKind;
  @OrNull() @IsOptional() @IsUUID()
  personId?: string;
  @IsOptional() @IsString() @MaxLength(200)
  organisation?: string;
  @IsOptional() @IsString() @MaxLength(200)
  contactName?: string;
  @IsOptional() @IsString() @MaxLength(50)
  phone?: string;
  @IsOptional() @IsString() @MaxLength(100)
  letterNumber?: string;
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) @IsISO8601({ strict: true })
  letterOn?: string;
  @OrNull() @IsOptional() @IsUUID()
  sponsorId?: string;
}

export class LineDto {
  @OrNull() @IsOptional() @IsUUID()
  assetId?: string;
  @OrNull() @IsOptional() @IsUUID()
  entryId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(QUANTITY_MAX)
  quantity?: number;
}

/** Fields shared by a new request and its mending; which of them are needed, the two below say. */
class Grounds {
  @IsOptional() @IsString() @MaxLength(200)
  reference?: string;
  @IsOptional() @IsString() @MaxLength(200)
  orderedBy?: string;
  @OrNull() @IsOptional() @IsUUID()
  siteId?: string;
  @IsOptional() @IsString() @MaxLength(300)
  placeText?: string;
}

export class CreateLoanRequestDto extends Grounds {
  @IsObject() @ValidateNested() @Type(() => BorrowerDto)
  borrower!: BorrowerDto;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(LINES_MAX) @ValidateNested({ each: true }) @Type(() => LineDto)
  lines!: LineDto[];
  @IsString() @MaxLength(2000) @Matches(/[\p{L}\p{N}]/u)
  purpose!: string;
  @IsInstant()
  startsAt!: string;
  @IsInstant()
  dueAt!: string;
  @IsOptional() @IsBoolean()
  submit?: boolean;
}

export class EditLoanRequestDto extends Grounds {
  @Maybe() @IsObject() @ValidateNested() @Type(() => BorrowerDto)
  borrower?: BorrowerDto;
  @Maybe() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(LINES_MAX) @ValidateNested({ each: true }) @Type(() => LineDto)
  lines?: LineDto[];
  @Maybe() @IsString() @MaxLength(2000) @Matches(/[\p{L}\p{N}]/u)
  purpose?: string;
  @Maybe() @IsInstant()
  startsAt?: string;
  @Maybe() @IsInstant()
  dueAt?: string;
}

export class DecisionLineDto {
  @IsUUID()
  lineId!: string;
  @IsIn(LINE_OUTCOMES)
  outcome!: LineOutcome;
  @IsOptional() @IsInt() @Min(1) @Max(QUANTITY_MAX)
  quantity?: number;
  @IsOptional() @IsString() @MaxLength(1000)
  reason?: string;
}

export class DecisionDto {
  @IsIn(DECISION_OUTCOMES)
  outcome!: DecisionOutcome;
  @IsOptional() @IsArray() @ArrayMaxSize(LINES_MAX) @ValidateNested({ each: true }) @Type(() => DecisionLineDto)
  lines?: DecisionLineDto[];
  @IsOptional() @IsBoolean()
  favourable?: boolean;
  @IsOptional() @IsString() @MaxLength(1000)
  reason?: string;
}

export class WithdrawalDto {
  @IsOptional() @IsString() @MaxLength(1000)
  reason?: string;
}

export const LOAN_SCOPES = ['mine', 'decided', 'visible'] as const;
export const LOAN_SORTS = ['newest', 'starts', 'due', 'pressing'] as const;

export class LoanListQuery extends PageQuery {
  @IsOptional() @IsIn(LOAN_SCOPES)
  scope: (typeof LOAN_SCOPES)[number] = 'mine';
  @IsOptional() @IsIn(LOAN_STATUSES)
  status?: LoanStatus;
  @IsOptional() @IsUUID()
  batchId?: string;
  /** In the number, the reason, or the name of a thing. */
  @IsOptional() @IsString() @MaxLength(100)
  q?: string;
  @IsOptional() @IsIn(LOAN_SORTS)
  sort: (typeof LOAN_SORTS)[number] = 'newest';
}
