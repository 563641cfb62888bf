import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { RatificationBody } from '../../shared/api/loans/emergencies.js';
import { RATIFICATIONS, type Ratification } from '../../shared/vocab.js';

export class RatificationDto implements RatificationBody {
  @IsIn(RATIFICATIONS)
  outcome!: Ratification;

  @IsOptional() @IsString() @MaxLength(1000)
  reason?: string;
}
