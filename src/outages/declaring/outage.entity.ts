import { Check, Entity, Exclusion, Index } from 'typeorm';
import { Id, Instant, Ref, Text } from '../../database/columns.js';

/** ระบบขัดข้อง: a time in which the program could not be reached, as somebody declared it. Only its end comes after. */
@Entity('outages')
@Index(['startedAt'])
@Check('ck_outages_period', '"started_at" <= "declared_at" and ("ended_at" is null or "ended_at" > "started_at") and length("reason") > 0')
@Check('ck_outages_ended', '("ended_at" is null) = ("ended_by" is null) and ("ended_at" is null) = ("end_recorded_at" is null) and ("ended_at" is null or "ended_at" <= "end_recorded_at")')
@Exclusion('ex_outages_period', 'using gist (tstzrange("started_at", "ended_at") with &&)')
export class Outage {
  @Id()
  id!: string;
  @Instant()
  startedAt!: string;
  @Instant({ nullable: true })
  endedAt!: string | null;
  @Text()
  reason!: string;
  @Instant()
  declaredAt!: string;
  @Ref('people')
  declaredBy!: string;
  @Instant({ nullable: true })
  endRecordedAt!: string | null;
  @Ref('people', { nullable: true })
  endedBy!: string | null;
}
