import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import { PageQuery } from '../../http/page.js';
import type { ChaseBody } from '../../shared/api/loans/overdue.js';
import { CHASE_CHANNELS, type ChaseChannel } from '../../shared/vocab.js';

export class OverdueQuery extends PageQuery {
  @IsOptional() @IsUUID()
  unitId?: string;

  @IsOptional() @IsIn(['yes', 'no'])
  chased?: 'yes' | 'no';

  /** Words of the slip's number, the borrower or the things. */
  @IsOptional() @IsString() @MaxLength(100)
  search?: string;
}

export class ChaseDto implements ChaseBody {
  @IsIn(CHASE_CHANNELS)
  channel!: ChaseChannel;

  @IsOptional() @IsString() @MaxLength(1000)
  note?: string;

  @IsOptional() @IsInstant()
  deliveredAt?: string;

  @IsOptional() @IsBoolean()
  isDelivered?: boolean;

  @IsOptional() @IsString() @MaxLength(100)
  memoNumber?: string;
}
