import { Entity, Index } from 'typeorm';
import { Big, Ref, Text, Word } from '../../database/columns.js';
import type { OrderCapacity, PostKind } from '../../shared/vocab.js';
import { WrittenOrder } from './written-order.columns.js';

/** A written order that lets somebody else use the power of a post (ข้อ 6 and the general rules on acting). */
@Entity('delegation_orders')
@Index(['unitId', 'postKind'])
@Index(['toPersonId'])
export class DelegationOrder extends WrittenOrder {
  @Word()
  capacity!: OrderCapacity;
  /** The post whose power is used: head-of-agency or head-of-unit. */
  @Word()
  postKind!: PostKind;
  @Ref('units')
  unitId!: string;
  @Ref('people')
  toPersonId!: string;
  /** `{borrowerKinds?, outside?, unitIds?, classIds?}`: an absent key does not narrow. */
  @Text()
  scopeJson!: string;
  @Big({ nullable: true })
  ceilingSatang!: number | null;
}
