import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { Maybe } from '../../people/fields.js';
import { LABEL_LAYOUTS, type LabelLayout } from '../../shared/vocab.js';

export class LabelsBody {
  @Maybe() @IsUUID(undefined, { each: true }) @ArrayUnique() @ArrayMaxSize(1_000)
  ids: string[] = [];

  @Maybe() @IsUUID(undefined, { each: true }) @ArrayUnique() @ArrayMaxSize(1_000)
  poolIds?: string[];

  @Maybe() @IsIn(LABEL_LAYOUTS)
  layout: LabelLayout = 'a4-21';

  /** Labels already gone from the first sheet. */
  @IsOptional() @IsInt() @Min(0) @Max(23)
  skip?: number;

  /** Thin lines to cut along, for plain paper. */
  @IsOptional() @IsBoolean()
  hasCutLines?: boolean;
}

export class RevocationBody {
  @IsString() @Length(2, 500)
  reason!: string;
}
