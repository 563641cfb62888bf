import { Check, Entity, Index } from 'typeorm';
import { Day, ForeignId, Instant, Ref, Text } from '../../database/columns.js';

/** A step that was signed in ink. `decided_at` of the step is when it was recorded; the date on the page stands here beside it, and nothing is back-dated. */
@Entity('paper_decisions')
@Check('ck_paper_decisions_dates', '"printed_on" <= "signed_on" and "signed_on" <= "recorded_on"')
@Check('ck_paper_decisions_recorder', '"signed_by" <> "recorded_by"')
@Check('ck_paper_decisions_objection', '("objected_at" is null) = ("objection" is null)')
@Check('ck_paper_decisions_page', '("memo_id" is null) <> ("outage_slip_id" is null)')
@Index(['recordedOn'])
export class PaperDecision {
  @ForeignId('approval_steps')
  stepId!: string;
  /** The printing that was signed: a memo of its own, or a blank slip filled in by hand during an outage. */
  @Ref('loan_memos', { nullable: true })
  memoId!: string | null;
  @Ref('outage_slips', { nullable: true })
  outageSlipId!: string | null;
  @Ref('files')
  pageFileId!: string;
  /** When it left the printer. */
  @Day()
  printedOn!: string;
  @Day()
  signedOn!: string;
  @Day()
  recordedOn!: string;
  @Ref('people')
  signedBy!: string;
  @Ref('people')
  recordedBy!: string;
  @Instant({ nullable: true })
  objectedAt!: string | null;
  @Text({ nullable: true })
  objection!: string | null;
}
