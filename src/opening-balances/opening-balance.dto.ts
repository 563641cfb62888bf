import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageQuery } from '../http/page.js';
import { IsDay, IsId, Line, OptionalLine } from '../people/fields.js';
import type { NewOpeningBalance } from '../shared/api/loans/opening-balances.js';
import { OPENING_STATES, type OpeningState } from '../shared/vocab.js';

export class OpeningBalanceDto implements NewOpeningBalance {
  @Line(200)
  thing!: string;
  @IsOptional() @IsInt() @Min(1) @Max(100_000)
  quantity?: number;
  @IsId()
  personId!: string;
  @IsDay()
  sinceOn!: string;
  @IsDay()
  dueOn!: string;
  @IsOptional() @IsId()
  siteId?: string | null;
  @OptionalLine(300)
  placeText?: string | null;
  @OptionalLine(500)
  note?: string | null;
}

export class OpeningReasonDto {
  @Line(500, 2)
  reason!: string;
}

export class OpeningQuery extends PageQuery {
  @IsOptional() @IsIn(OPENING_STATES)
  state: OpeningState = 'open';
}
