import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import type { ClaimBody } from '../../shared/api/loans/return-claims.js';

export class ClaimDto implements ClaimBody {
  @IsInstant()
  broughtAt!: string;

  @IsString() @MaxLength(300) @Matches(/[\p{L}\p{N}]/u)
  handedTo!: string;

  @IsOptional() @IsString() @MaxLength(1000)
  note?: string;
}

export class ClaimDenialDto {
  @IsString() @MaxLength(1000) @Matches(/[\p{L}\p{N}]/u)
  reason!: string;
}
