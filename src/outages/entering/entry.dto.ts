import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import { PageQuery } from '../../http/page.js';
import { IsId, Line, OptionalLine } from '../../people/fields.js';
import type { OutageEntryBody, OutageSheetBody, OutageThing } from '../../shared/api/loans/outages.js';
import { OUTAGE_SLIP_LINES } from '../../shared/outages/outage-slips.js';
import { OUTAGE_ENTRIES_SHOWN, type OutageEntriesShown } from '../../shared/outages/outage-words.js';

export class OutageThingDto implements OutageThing {
  @Line(200)
  thing!: string;
  @IsOptional() @IsInt() @Min(1) @Max(100_000)
  quantity?: number;
}

export class OutageSheetDto implements OutageSheetBody {
  @IsId()
  outageId!: string;
  @IsId()
  personId!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(OUTAGE_SLIP_LINES) @ValidateNested({ each: true }) @Type(() => OutageThingDto)
  things!: OutageThingDto[];
  @IsOptional() @IsId()
  siteId?: string | null;
  @OptionalLine(300)
  placeText?: string | null;
  @IsInstant()
  happenedAt!: string;
  @IsInstant()
  dueAt!: string;
}

export class OutageEntryDto extends OutageSheetDto implements OutageEntryBody {
  @Line(500, 2)
  purpose!: string;
  @IsId()
  signerId!: string;
  @IsId()
  handedOverBy!: string;
  @IsId()
  pageFileId!: string;
  @IsOptional() @IsBoolean()
  keepsConflict?: boolean;
}

export class OutageSettlementDto {
  @Line(500, 2)
  note!: string;
}

export class OutageEntriesQuery extends PageQuery {
  @IsOptional() @IsIn(OUTAGE_ENTRIES_SHOWN)
  show: OutageEntriesShown = 'all';
  @IsOptional() @IsId()
  outageId?: string;
}
