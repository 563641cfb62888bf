import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay, Line } from '../../people/fields.js';

export class NewHolidayDto {
  @IsDay()
  onDay!: string;
  @Line(200)
  name!: string;
}

export class HolidayQuery {
  /** C.E. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(1900) @Max(2200)
  year?: number;
}
