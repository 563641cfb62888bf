import { IsOptional } from 'class-validator';
import { IsDay, IsId, Line } from '../fields.js';

export class NewExceptionOrderDto {
  @Line(60)
  number!: string;
  @IsDay()
  orderedOn!: string;
  @IsDay()
  fromOn!: string;
  @IsOptional() @IsDay()
  untilOn?: string | null;
  @IsId()
  personId!: string;
  @Line(500)
  reason!: string;
}
