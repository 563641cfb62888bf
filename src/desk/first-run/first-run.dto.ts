import { IsIn } from 'class-validator';
import { IsDay, IsId, Line, Maybe } from '../../people/fields.js';
import { AGENCY_KINDS, type AgencyKind } from '../../shared/first-run/agency-kinds.js';
import { FIRST_RUN_STEPS, type FirstRunStepKey } from '../../shared/first-run/first-run-steps.js';

export class FirstRunStepDto {
  @IsIn(FIRST_RUN_STEPS)
  step!: FirstRunStepKey;
}

export class PresetDto {
  @IsIn(AGENCY_KINDS)
  kind!: AgencyKind;
}

/** What the order will say; nothing of it is kept until it was signed and recorded. */
export class ExceptionDraftQuery {
  @IsId()
  personId!: string;
  @Line(500)
  reason!: string;
  @IsDay()
  fromOn!: string;
  @Maybe() @IsDay()
  untilOn?: string;
}
