import { IsId, Line } from '../fields.js';
import { WrittenOrderDto } from '../orders/written-order.dto.js';

export class NewExceptionOrderDto extends WrittenOrderDto {
  @IsId()
  personId!: string;
  @Line(500)
  reason!: string;
}
