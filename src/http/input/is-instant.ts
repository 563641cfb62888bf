import { Matches, ValidateBy } from 'class-validator';

/** Only with an offset: a time without one would mean another time on another machine. */
const WITH_OFFSET = /^(19|2[0-3])\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;
const isReal = (value: unknown): boolean => typeof value === 'string' && Number.isFinite(Date.parse(value));

/** An ISO instant of these centuries that a calendar has; a Buddhist year in its place is refused, not taken for a far future. */
export function IsInstant(): PropertyDecorator {
  return (target, property) => {
    Matches(WITH_OFFSET)(target, property);
    ValidateBy({ name: 'isInstant', validator: isReal })(target, property);
  };
}
