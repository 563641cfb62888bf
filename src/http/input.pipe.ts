import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Refusal } from './refusal.js';

function paths(errors: ValidationError[], prefix = ''): string[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    return error.children?.length ? paths(error.children, path) : [path];
  });
}

/** Only what a DTO names comes in; anything else is refused with the paths of the fields. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => new Refusal('invalid-input', { fields: paths(errors) }),
  });
