import { Entity, Index } from 'typeorm';
import { Ref, Text } from '../../database/columns.js';
import { WrittenOrder } from '../orders/written-order.columns.js';

/** A small agency's named, dated order that duties may meet in one person; listed monthly. */
@Entity('exception_orders')
@Index(['personId'])
export class ExceptionOrder extends WrittenOrder {
  @Ref('people')
  personId!: string;
  @Text()
  reason!: string;
}
