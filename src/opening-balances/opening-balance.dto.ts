import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsInstant } from '../http/input/is-instant.js';
import { PageQuery } from '../http/page.js';
import { IsDay, IsId, Line, OptionalLine } from '../people/fields.js';
import type { NewOpeningBalance, NewTakeover } from '../shared/api/loans/opening-balances.js';
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

/** What was out before the first day, asked for as any other loan. */
export class TakeoverDto implements NewTakeover {
  @Line(1000, 2)
  purpose!: string;
  @OptionalLine(300)
  reference?: string | null;
  @OptionalLine(300)
  orderedBy?: string | null;
  @IsInstant()
  dueAt!: string;
}

export class OpeningReasonDto {
  @Line(500, 2)
  reason!: string;
}

export class OpeningQuery extends PageQuery {
  @IsOptional() @IsIn(OPENING_STATES)
  state: OpeningState = 'open';
}
