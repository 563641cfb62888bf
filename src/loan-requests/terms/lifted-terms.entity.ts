import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Word } from '../../database/columns.js';

/** One use of an order that lifts the terms of lending: a request sent, or a later due granted, beyond them. Listed monthly. */
@Entity('lifted_terms')
@Index(['happenedAt'])
@Check('ck_lifted_terms_what', '"what" in (\'sent\', \'extended\')')
export class LiftedTerms {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Ref('exception_orders')
  orderId!: string;
  @Word()
  what!: 'sent' | 'extended';
  @Instant()
  happenedAt!: string;
}
