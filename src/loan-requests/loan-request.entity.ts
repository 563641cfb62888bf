import { Check, Entity, Index } from 'typeorm';
import { Day, Flag, Id, Instant, Ref, Text, Whole, Word } from '../database/columns.js';
import type { BorrowerKind, LoanStatus } from '../shared/vocab.js';

@Entity('loan_requests')
@Index(['number'], { unique: true })
@Index(['batchId'])
@Index(['borrowerId', 'id'])
@Index(['filledInBy', 'id'])
@Index(['sponsorId'])
@Index(['status', 'dueAt', 'id'])
@Index(['unitId', 'status', 'id'])
@Check('ck_loan_requests_period', '"starts_at" < "due_at"')
export class LoanRequest {
  @Id()
  id!: string;
  @Ref('loan_batches')
  batchId!: string;
  @Text({ nullable: true })
  number!: string | null;
  @Whole({ nullable: true })
  fiscalYear!: number | null;
  @Word()
  status!: LoanStatus;
  @Whole()
  round!: number;
  /** The responsible unit of all its lines. */
  @Ref('units')
  unitId!: string;
  @Word()
  borrowerKind!: BorrowerKind;
  @Ref('people', { nullable: true })
  borrowerId!: string | null;
  @Text({ nullable: true })
  organisation!: string | null;
  @Text({ nullable: true })
  contactName!: string | null;
  @Text({ nullable: true })
  phone!: string | null;
  @Text({ nullable: true })
  letterNumber!: string | null;
  @Day({ nullable: true })
  letterOn!: string | null;
  @Ref('people', { nullable: true })
  sponsorId!: string | null;
  @Ref('people', { nullable: true })
  responsibleOfficerId!: string | null;
  @Ref('people')
  filledInBy!: string;
  /** What somebody else filled in, the borrower confirms; equal to the creation where it is their own. */
  @Instant({ nullable: true })
  confirmedAt!: string | null;
  @Text()
  purpose!: string;
  @Text({ nullable: true })
  reference!: string | null;
  @Text({ nullable: true })
  orderedBy!: string | null;
  @Ref('sites', { nullable: true })
  siteId!: string | null;
  @Text({ nullable: true })
  placeText!: string | null;
  @Flag()
  isOutside!: 0 | 1;
  @Instant()
  startsAt!: string;
  @Instant()
  dueAt!: string;
  @Instant()
  createdAt!: string;
  @Instant({ nullable: true })
  submittedAt!: string | null;
  @Instant({ nullable: true })
  approvedAt!: string | null;
  @Instant({ nullable: true })
  closedAt!: string | null;
  /** Not fetched by then: expired. */
  @Instant({ nullable: true })
  fetchBy!: string | null;
  @Whole()
  version!: number;
}
