import { IsOptional } from 'class-validator';
import { IsDay, Line } from '../fields.js';

/** What every written order says of itself. */
export class WrittenOrderDto {
  @Line(60)
  number!: string;
  @IsDay()
  orderedOn!: string;
  @IsDay()
  fromOn!: string;
  @IsOptional() @IsDay()
  untilOn?: string | null;
}
