import { Matches } from 'class-validator';
import { OptionalLine } from '../people/fields.js';

export class SignOffDto {
  /** Of the figures that were read: nobody signs others. */
  @Matches(/^[\da-f]{64}$/)
  figuresHash!: string;
  @OptionalLine(500)
  remark?: string | null;
}
