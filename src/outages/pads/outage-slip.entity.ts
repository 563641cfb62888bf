import { Check, Entity, Index } from 'typeorm';
import { Id, Instant, Ref, Text, Whole, Word } from '../../database/columns.js';
import type { OutageSlipState } from '../../shared/outages/outage-words.js';

/** One numbered blank slip: unused, used once, or spoiled with a reason. */
@Entity('outage_slips')
@Index(['padId', 'nth'], { unique: true })
@Index(['number'], { unique: true })
@Index(['code'], { unique: true })
@Check('ck_outage_slips_state', '"state" in (\'unused\', \'used\', \'spoiled\') and ("state" = \'unused\') = ("settled_at" is null) and ("state" = \'unused\') = ("settled_by" is null) and ("state" = \'spoiled\') = ("spoiled_reason" is not null)')
@Check('ck_outage_slips_series', '"number" like \'ขข. %\'')
export class OutageSlip {
  @Id()
  id!: string;
  @Ref('outage_pads')
  padId!: string;
  @Whole()
  nth!: number;
  @Text()
  number!: string;
  /** What its QR leads to. */
  @Text()
  code!: string;
  @Word()
  state!: OutageSlipState;
  @Text({ nullable: true })
  spoiledReason!: string | null;
  @Instant({ nullable: true })
  settledAt!: string | null;
  @Ref('people', { nullable: true })
  settledBy!: string | null;
}
