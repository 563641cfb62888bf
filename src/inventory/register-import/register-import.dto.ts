import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested, ArrayMaxSize } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import {
  DELIMITERS, ENCODINGS, IMPORT_FIELDS, RANGE_CHOICES, ROW_OUTCOMES, type Delimiter, type Encoding, type ImportField, type RangeChoice, type RowOutcome,
} from '../../shared/import-vocab.js';

export class ColumnChoice {
  @IsInt() @Min(0) @Max(500)
  index!: number;

  /** null: no field; kept with the asset under its heading. */
  @IsOptional() @IsIn(IMPORT_FIELDS)
  field!: ImportField | null;
}

export class DefaultsChoice {
  @IsOptional() @IsUUID()
  unitId?: string | null;

  @IsOptional() @IsUUID()
  siteId?: string | null;

  @IsOptional() @IsUUID()
  storeId?: string | null;

  @IsOptional() @IsUUID()
  classId?: string | null;
}

/** What the person corrects; what is left out stays. Another encoding, delimiter, sheet or row of headings guesses the columns anew. */
export class RegisterImportChange {
  @IsOptional() @IsIn(ENCODINGS)
  encoding?: Encoding;

  @IsOptional() @IsIn(DELIMITERS)
  delimiter?: Delimiter;

  @IsOptional() @IsString() @MaxLength(200)
  sheet?: string;

  /** Line of the headings, from 1; 0: the file has none. */
  @IsOptional() @IsInt() @Min(0) @Max(200_000)
  headerRow?: number;

  @IsOptional() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ColumnChoice)
  columns?: ColumnChoice[];

  @IsOptional() @IsIn(RANGE_CHOICES)
  rangeChoice?: RangeChoice;

  @IsOptional() @IsObject() @ValidateNested() @Type(() => DefaultsChoice)
  defaults?: DefaultsChoice;
}

export class Acceptance {
  /** The register keeps what it says of things that the file says otherwise; only new things are taken. */
  @IsOptional() @IsBoolean()
  leaveChanges?: boolean;
}

export class ImportRowsQuery extends PageQuery {
  @IsOptional() @IsIn(ROW_OUTCOMES)
  outcome?: RowOutcome;
}
