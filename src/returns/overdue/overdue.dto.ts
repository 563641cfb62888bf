import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import { PageQuery } from '../../http/page.js';
import type { ChaseBody, MemoBody } from '../../shared/api/loans/overdue.js';
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

export class MemoDto implements MemoBody {
  @IsOptional() @IsString() @MaxLength(100)
  memoNumber?: string;

  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) @IsISO8601({ strict: true })
  memoOn?: string;

  @IsOptional() @IsInstant()
  deliveredAt?: string;
}
