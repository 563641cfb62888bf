import { Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole } from '../../database/columns.js';

/** A request as it was printed to be signed (บันทึกเสนอแฟ้ม): its facts, and the code that leads back from the page. */
@Entity('loan_memos')
@Index(['requestId', 'nth'], { unique: true })
@Index(['code'], { unique: true })
export class LoanMemo {
  @Id()
  id!: string;
  @Ref('loan_requests')
  requestId!: string;
  /** Of the request: what is sent again is printed again. */
  @Whole()
  round!: number;
  @Whole()
  nth!: number;
  @Text()
  code!: string;
  @Text()
  factsJson!: string;
  @Instant()
  printedAt!: string;
  @Ref('people')
  printedBy!: string;
  /** When the folder came back from the head. */
  @Instant({ nullable: true })
  backAt!: string | null;
}
