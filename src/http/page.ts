import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Refusal } from './refusal.js';
import { isSoundText } from './input/sound-text.js';

/** What every list takes: how many, and where to go on. */
export class PageQuery {
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200)
  limit: number = 50;

  @IsOptional() @IsString() @MaxLength(500)
  cursor?: string;
}

export type CursorValue = string | number | null;

export function encodeCursor(values: CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values of the last row shown, or null at the start. A cursor made by hand is refused. */
export function decodeCursor(cursor: string | undefined, length: number): CursorValue[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isSound = Array.isArray(values) && values.length === length && values.every((value) => value === null || typeof value === 'number' || (typeof value === 'string' && isSoundText(value)));
    if (isSound) return values as CursorValue[];
  } catch {
    throw new Refusal('invalid-input', { fields: ['cursor'] });
  }
  throw new Refusal('invalid-input', { fields: ['cursor'] });
}

/** A page of rows fetched with `limit + 1`: the extra one only says that there is more. */
export function pageOf<R, T>(rows: R[], limit: number, keyOf: (row: R) => CursorValue[], view: (row: R) => T): { items: T[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
