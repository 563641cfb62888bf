import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength, registerDecorator, ValidateIf } from 'class-validator';
import { isDay } from '../shared/calendar.js';
import { normaliseText } from '../shared/thai/normalise.js';

const NO_CONTROLS = /^[^\p{Cc}]*$/u;

/** One line a person typed: spelled one way, trimmed, without control characters. */
export const Line = (max: number, min = 1): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) : value)),
    IsString(), MinLength(min), MaxLength(max), Matches(NO_CONTROLS),
  );

/** Absent, null or an empty line all mean: not given. */
export const OptionalLine = (max: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseText(value) || null : value)),
    IsOptional(), IsString(), MaxLength(max), Matches(NO_CONTROLS),
  );

/** `YYYY-MM-DD`, a day that exists. */
export const IsDay = (): PropertyDecorator => (target, property) =>
  registerDecorator({ name: 'isDay', target: target.constructor, propertyName: String(property), validator: { validate: (value: unknown) => typeof value === 'string' && isDay(value) } });

/** Absent means: leave as it is. Null is looked at like any other value. */
export const Maybe = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

export const IsId = (): PropertyDecorator => IsUUID(undefined);

/** Kept as typed: a password may begin and end as its owner likes. */
export const Secret = (): PropertyDecorator => applyDecorators(IsString(), MinLength(1), MaxLength(200), Matches(/^[^\u0000]*$/));
