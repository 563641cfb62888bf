import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../../http/input/is-instant.js';
import type { ExtensionBody, ExtensionDecisionBody } from '../../shared/api/loans/extensions.js';
import { LINE_OUTCOMES, type LineOutcome } from '../../shared/vocab.js';

export class ExtensionDto implements ExtensionBody {
  @IsInstant()
  dueAt!: string;

  @IsString() @MaxLength(1000) @Matches(/[\p{L}\p{N}]/u)
  reason!: string;
}

export class ExtensionDecisionDto implements ExtensionDecisionBody {
  @IsIn(LINE_OUTCOMES)
  outcome!: LineOutcome;

  @IsOptional() @IsString() @MaxLength(1000)
  reason?: string;
}
