import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../http/page.js';
import { IsDay, Line, OptionalLine } from '../../people/fields.js';
import type { PermitBody, PermitDecisionBody } from '../../shared/api/custody/custody-bodies.js';

const THINGS_MAX = 20;
export const PERMIT_SCOPES = ['mine', 'waiting', 'visible'] as const;

export class PermitDto implements PermitBody {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(THINGS_MAX) @ArrayUnique() @IsUUID(undefined, { each: true })
  custodyIds!: string[];
  @IsDay()
  startsOn!: string;
  @IsDay()
  endsOn!: string;
  @Line(300, 2)
  place!: string;
  @Line(1000, 2)
  reason!: string;
}

export class PermitDecisionDto implements PermitDecisionBody {
  @IsIn(['grant', 'refuse'])
  outcome!: 'grant' | 'refuse';
  @OptionalLine(1000)
  reason?: string;
}

export class PermitClosingDto {
  @Line(1000, 2)
  reason!: string;
}

export class PermitQuery extends PageQuery {
  /** Mine; waiting for my decision; or everything I may see. */
  @IsOptional() @IsIn(PERMIT_SCOPES)
  scope: (typeof PERMIT_SCOPES)[number] = 'mine';
}
