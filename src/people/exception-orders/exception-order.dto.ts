import { IsIn } from 'class-validator';
import { EXCEPTION_KINDS, type ExceptionKind } from '../../shared/lending/exception-kinds.js';
import { IsId, Line, Maybe } from '../fields.js';
import { WrittenOrderDto } from '../orders/written-order.dto.js';

export class NewExceptionOrderDto extends WrittenOrderDto {
  @IsId()
  personId!: string;
  /** Which rule it lifts: duties kept apart unless told otherwise. */
  @Maybe() @IsIn(EXCEPTION_KINDS)
  lifts?: ExceptionKind;
  @Line(500)
  reason!: string;
}
