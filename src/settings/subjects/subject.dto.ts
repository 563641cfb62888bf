import { IsInstant } from '../../http/input/is-instant.js';
import { Line, Maybe } from '../../people/fields.js';

/** Beside the new value: why, and from when. */
export class SubjectChangeDto {
  @Line(500)
  reason!: string;
  /** At once when absent; never in the past. */
  @Maybe() @IsInstant()
  effectiveFrom?: string;
}

export class HeadTitleDto extends SubjectChangeDto {
  @Line(200)
  value!: string;
}

export interface SubjectChange extends SubjectChangeDto {
  value: unknown;
}
