import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.js';
import { DELIMITERS, ENCODINGS, type Delimiter, type Encoding } from '../shared/import-vocab.js';
import { LIST_FIELDS, LIST_KINDS, LIST_OUTCOMES, type ListField, type ListKindName, type ListOutcome } from '../shared/lists/list-import-vocab.js';

export class ListKindQuery {
  @IsIn(LIST_KINDS)
  kind!: ListKindName;
}

export class ListImportsQuery extends PageQuery {
  @IsIn(LIST_KINDS)
  kind!: ListKindName;
}

export class ListColumnChoice {
  @IsInt() @Min(0) @Max(500)
  index!: number;

  /** null: the column is passed over. */
  @IsOptional() @IsIn(LIST_FIELDS)
  field!: ListField | null;
}

/** What the person corrects; what is left out stays. Another encoding, delimiter, sheet or row of headings guesses the columns anew. */
export class ListImportChange {
  @IsOptional() @IsIn(ENCODINGS)
  encoding?: Encoding;

  @IsOptional() @IsIn(DELIMITERS)
  delimiter?: Delimiter;

  @IsOptional() @IsString() @MaxLength(200)
  sheet?: string;

  /** Line of the headings, from 1; 0: the file has none. */
  @IsOptional() @IsInt() @Min(0) @Max(200_000)
  headerRow?: number;

  @IsOptional() @IsArray() @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => ListColumnChoice)
  columns?: ListColumnChoice[];
}

export class ListRowsQuery extends PageQuery {
  @IsOptional() @IsIn(LIST_OUTCOMES)
  outcome?: ListOutcome;
}

export class ListRowChoiceDto {
  @ValidateIf((_, value) => value !== null) @IsUUID()
  personId!: string | null;
}
