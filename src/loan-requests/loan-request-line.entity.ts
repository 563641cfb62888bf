import { Check, Entity, Index } from 'typeorm';
import { Big, Id, Ref, Text, Whole } from '../database/columns.js';

@Entity('loan_request_lines')
@Index(['requestId', 'position'], { unique: true })
@Index(['assetId'])
@Check('ck_loan_request_lines_quantity', '"quantity" > 0 and ("approved_quantity" is null or ("approved_quantity" >= 0 and "approved_quantity" <= "quantity"))')
export class LoanRequestLine {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  @Whole()
  position!: number;
  @Ref('catalogue_entries')
  entryId!: string;
  @Ref('assets', { nullable: true })
  assetId!: string | null;
  @Whole()
  quantity!: number;
  @Whole({ nullable: true })
  approvedQuantity!: number | null;
  @Text()
  description!: string;
  @Text()
  unitWord!: string;
  @Text({ nullable: true })
  assetNumber!: string | null;
  /** Of one, when it was asked: the ceiling of an order looks at it. */
  @Big({ nullable: true })
  valueSatang!: number | null;
}
