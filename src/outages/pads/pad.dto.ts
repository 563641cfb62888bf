import { IsInt, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Line } from '../../people/fields.js';
import { MOST_OUTAGE_SLIPS } from '../../shared/outages/outage-slips.js';

export class NewOutagePadDto {
  @IsInt() @Min(1) @Max(MOST_OUTAGE_SLIPS)
  slips!: number;
}

export class SpoilingDto {
  @Line(500, 2)
  reason!: string;
}

export class OutageNumberQuery {
  /** The number on the slip, its code, or the link in its QR. */
  @IsString() @MinLength(1) @MaxLength(300)
  number!: string;
}
