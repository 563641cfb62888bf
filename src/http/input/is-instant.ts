import { Matches, ValidateBy } from 'class-validator';

/** Only with an offset: a time without one would mean another time on another machine. */
const WITH_OFFSET = /^(19|2[0-3])\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;
const dayOf = (instant: string): string => instant.slice(0, 10);
/** 30 February would be read as 2 March. */
const isRealDay = (day: string): boolean => Number.isFinite(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
const isReal = (value: unknown): boolean => typeof value === 'string' && Number.isFinite(Date.parse(value)) && isRealDay(dayOf(value));

/** An ISO instant of these centuries that a calendar has; a Buddhist year in its place is refused, not taken for a far future. */
export function IsInstant(): PropertyDecorator {
  return (target, property) => {
    Matches(WITH_OFFSET)(target, property);
    ValidateBy({ name: 'isInstant', validator: { validate: isReal } })(target, property);
  };
}
