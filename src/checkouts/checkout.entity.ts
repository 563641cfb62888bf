import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../database/columns.js';
import type { ReceiptKind } from '../shared/vocab.js';

@Entity('checkouts')
@Index(['requestId', 'nth'], { unique: true })
export class Checkout {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Whole()
  nth!: number;
  @Ref('people')
  handedOverBy!: string;
  @Instant()
  handedOverAt!: string;
  @Word()
  receiptKind!: ReceiptKind;
  @Ref('files', { nullable: true })
  receiptFileId!: string | null;
  @Text()
  receivedBy!: string;
  @Ref('exception_orders', { nullable: true })
  exceptionOrderId!: string | null;
}
