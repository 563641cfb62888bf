import { Column, Entity, Index } from 'typeorm';
import { Ref, Text } from '../../database/columns.js';
import type { ExceptionKind } from '../../shared/lending/exception-kinds.js';
import { WrittenOrder } from '../orders/written-order.columns.js';

/** A named, dated order that duties may meet in one person, or that this person may borrow beyond the terms of lending; its uses are listed monthly. */
@Entity('exception_orders')
@Index(['personId'])
export class ExceptionOrder extends WrittenOrder {
  @Ref('people')
  personId!: string;
  @Text()
  reason!: string;
  @Column({ type: 'varchar', length: 40, default: 'duties' })
  lifts!: ExceptionKind;
}
