import { IsOptional } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import { Line } from '../../people/fields.js';
import type { NewOutage } from '../../shared/api/loans/outages.js';

export class NewOutageDto implements NewOutage {
  @IsInstant()
  startedAt!: string;
  @IsOptional() @IsInstant()
  endedAt?: string | null;
  @Line(500, 2)
  reason!: string;
}

export class OutageEndDto {
  @IsInstant()
  endedAt!: string;
}
